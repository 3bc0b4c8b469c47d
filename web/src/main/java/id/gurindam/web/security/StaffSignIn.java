package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether name and password belong together; unknown names cost as much, and too many misses are not borne. */
final class StaffSignIn implements ReactiveAuthenticationManager {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final SignInBudget budget;
    private final Sessions sessions;

    StaffSignIn(AccountStore accounts, Passwords passwords, SignInBudget budget, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.budget = budget;
        this.sessions = sessions;
    }

    /** An attempt that remembers from where it came. */
    static Authentication attempt(String username, String password, ServerWebExchange exchange) {
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.unauthenticated(AccountStore.plain(username), password);
        token.setDetails(ClientAddress.of(exchange.getRequest()));
        return token;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address = String.valueOf(attempt.getDetails());
        return Mono.fromCallable(() -> matched(username, String.valueOf(attempt.getCredentials()), address))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Authentication matched(String username, String password, String address) {
        long wait = budget.wait(username, address);
        if (wait > 0) {
            throw EdgeRefusal.SIGN_IN_TRIES_SPENT.refusedFor(wait);
        }
        Optional<Account> account = accounts.find(username);
        if (!passwords.matches(password, account.orElse(null))) {
            budget.missed(username, address);
            throw new BadCredentialsException("no such account or another password");
        }
        budget.matched(username, address);
        return sessions.signed(account.orElseThrow());
    }
}
