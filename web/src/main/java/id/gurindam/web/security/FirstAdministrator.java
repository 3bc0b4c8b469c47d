package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The first administrator of a real city: made once, by whoever reads the code that the first start prints. */
public final class FirstAdministrator {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final AtomicReference<@Nullable String> code = new AtomicReference<>();

    FirstAdministrator(AccountStore accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = new Tries(10, WINDOW, clock);
    }

    /** Appoints an administrator in the organisation; complete when it is on record. */
    @FunctionalInterface
    public interface Appointing {
        /** Appoints whoever has this reference. */
        Mono<Void> administrator(String officerRef);
    }

    /** Makes the code and announces it, if nobody can sign in yet. */
    public void invite(Consumer<String> announce) {
        if (accounts.isEmpty()) {
            String fresh = Crockford.grouped(Crockford.random(new SecureRandom(), 20));
            code.set(fresh);
            announce.accept(fresh);
        }
    }

    /** True while the code is waiting. */
    public boolean invited() {
        return code.get() != null && accounts.isEmpty();
    }

    /** Makes the account if the code is right; the appointment is on record before anybody can sign in. */
    public Mono<Void> make(
            ServerWebExchange exchange, String typed, String username, String password, Appointing appointing) {
        return Mono.defer(() -> {
            check(typed, ClientAddress.of(exchange.getRequest()));
            String name = AccountStore.plain(username);
            AccountStore.requireName(name);
            Passwords.requireGood(password, name);
            return appointed(name, password, appointing);
        });
    }

    private Mono<Void> appointed(String name, String password, Appointing appointing) {
        String waiting = code.get();
        if (waiting == null || !code.compareAndSet(waiting, null)) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        String officerRef = "officer-" + UUID.randomUUID();
        return appointing
                .administrator(officerRef)
                .then(Mono.<Void>fromRunnable(() -> accounts.create(name, passwords.hash(password), officerRef, name))
                        .subscribeOn(Schedulers.boundedElastic()))
                .doOnError(_ -> code.set(waiting));
    }

    private void check(String typed, String address) {
        String waiting = code.get();
        if (waiting == null || !accounts.isEmpty()) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        long wait = tries.wait(address);
        if (wait > 0) {
            throw EdgeRefusal.SIGN_IN_TRIES_SPENT.refusedFor(wait);
        }
        if (!MessageDigest.isEqual(bytes(Crockford.meant(typed)), bytes(Crockford.meant(waiting)))) {
            tries.missed(address);
            throw EdgeRefusal.CODE_WRONG.refused("code");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
