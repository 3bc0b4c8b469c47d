package id.gurindam.web.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Sessions of the staff. Only the name is kept in one: account and roles are asked at every request, so that whoever was
 * released is out at once; a session is over twelve hours after signing in, or when the account changes.
 */
final class Sessions implements ServerSecurityContextRepository {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String NAME = "gurindam.signed-in";

    private final AccountStore accounts;
    private final Appointments appointments;
    private final InstantSource clock;

    Sessions(AccountStore accounts, Appointments appointments, InstantSource clock) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.clock = clock;
    }

    private record Signed(String username, long accountAt, Instant at) implements Serializable {}

    /** The officer of this account, with the roles held now. */
    Officer officer(Account account) {
        var held = appointments.of(account.officerRef());
        String unit = held.stream()
                .flatMap(appointment -> Optional.ofNullable(appointment.unitCode()).stream())
                .findFirst()
                .orElse(null);
        return new Officer(
                account.username(),
                account.officerRef(),
                account.displayName(),
                account.mustChange(),
                held,
                unit == null ? null : appointments.unitName(unit));
    }

    /** What Spring Security is told of the officer: no authorities, since the role table decides. */
    Authentication signed(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(officer(account), null, AuthorityUtils.NO_AUTHORITIES);
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        Authentication signed = context == null ? null : context.getAuthentication();
        Optional<Account> account = signed == null ? Optional.empty() : accounts.find(signed.getName());
        return exchange.getSession().flatMap(session -> {
            if (account.isEmpty()) {
                return session.invalidate();
            }
            Signed kept = new Signed(account.get().username(), account.get().changedAt(), clock.instant());
            session.getAttributes().put(NAME, kept);
            return session.changeSessionId();
        });
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(session -> {
            Object kept = session.getAttributes().get(NAME);
            return kept instanceof Signed signed ? resumed(session, signed) : Mono.empty();
        });
    }

    private Mono<SecurityContext> resumed(WebSession session, Signed kept) {
        boolean tooOld = clock.instant().isAfter(kept.at.plus(LONGEST));
        return accounts.find(kept.username)
                .filter(account -> !tooOld && account.enabled() && account.changedAt() == kept.accountAt)
                .map(account -> Mono.<SecurityContext>just(new SecurityContextImpl(signed(account))))
                .orElseGet(() -> session.invalidate().then(Mono.empty()));
    }
}
