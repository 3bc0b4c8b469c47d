package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Changes an own password for whoever knows the old one; guessing it is borne no longer than at the door. */
final class OwnPassword {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final StaffSignIn signIn;
    private final Sessions sessions;
    private final RateLimits limits;

    OwnPassword(AccountStore accounts, Passwords passwords, StaffSignIn signIn, Sessions sessions, RateLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** Ends every other session of the account; this one goes on under a new name. */
    Mono<Void> change(ServerWebExchange exchange, String username, String old, String fresh) {
        return Mono.defer(() -> {
            limits.take(RateLimits.Of.SIGN_IN, exchange);
            Passwords.requireGood(fresh, username);
            long seen = accounts.find(username).map(Account::changedAt).orElse(Long.MIN_VALUE);
            return signIn.authenticate(StaffSignIn.attempt(username, old, exchange))
                    .flatMap(_ -> changed(username, old, fresh, seen))
                    .flatMap(account -> sessions.save(exchange, new SecurityContextImpl(sessions.signed(account))));
        });
    }

    private Mono<Account> changed(String username, String old, String fresh, long seen) {
        return Mono.fromCallable(() -> {
                    if (fresh.equals(old)) {
                        throw EdgeRefusal.PASSWORD_UNCHANGED.refused("password");
                    }
                    if (!accounts.setPassword(username, passwords.hash(fresh), false, seen)) {
                        throw EdgeRefusal.LOST_RACE.refused();
                    }
                    return accounts.find(username).orElseThrow();
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
