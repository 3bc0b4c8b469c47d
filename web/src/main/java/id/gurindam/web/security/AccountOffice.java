package id.gurindam.web.security;

import id.gurindam.web.pages.model.OneTimePassword;
import id.gurindam.web.problem.EdgeRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The accounts of the staff as an administrator keeps them: none without an appointment, each password told once. */
public final class AccountOffice {
    private static final int LONGEST_DISPLAY_NAME = 100;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final ConcurrentMap<String, UnderWay> underWay = new ConcurrentHashMap<>();

    /** Accounts in this store. */
    public AccountOffice(AccountStore accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** A form that asks for an account; its key makes a repeat known. */
    public record Opening(@Nullable String key, String username, String displayName) {}

    /** A form about an account that is there: who sent it, and when that account was seen to have changed last. */
    public record Touch(String username, @Nullable String by, long seen) {}

    private record UnderWay(String officerRef, Mono<OneTimePassword> answer) {}

    /**
     * Appoints whoever will hold the account, then opens it. The same form sent again opens nothing and tells no password;
     * it is known by the reference made of its key, so even after a restart.
     */
    public Mono<OneTimePassword> open(Opening asked, Function<String, Mono<?>> appointing) {
        return Mono.defer(() -> {
            String name = AccountStore.plain(asked.username());
            AccountStore.requireName(name);
            if (asked.displayName().strip().length() > LONGEST_DISPLAY_NAME) {
                throw EdgeRefusal.FIELD_TOO_LONG.refused("displayName");
            }
            String ref = reference(asked.key(), name);
            Mono<OneTimePassword> opening = Mono.defer(() -> accounts.find(name)
                            .map(there -> Mono.just(toldBefore(there, ref)))
                            .orElseGet(() -> opened(name, ref, asked.displayName(), appointing)))
                    .doFinally(_ -> underWay.remove(name))
                    .cache();
            UnderWay first = underWay.putIfAbsent(name, new UnderWay(ref, opening));
            if (first == null) {
                return opening;
            }
            if (!first.officerRef().equals(ref)) {
                throw EdgeRefusal.USER_NAME_TAKEN.refused("username");
            }
            return first.answer();
        });
    }

    private Mono<OneTimePassword> opened(
            String name, String ref, String displayName, Function<String, Mono<?>> appointing) {
        String password = Passwords.random();
        return onAThreadThatMayWait(() -> passwords.hash(password))
                .delayUntil(_ -> appointing.apply(ref))
                .flatMap(
                        hash -> onAThreadThatMayWait(() -> accounts.createForNow(name, hash, ref, displayName.strip())))
                .map(made -> new OneTimePassword(name, made ? password : null));
    }

    private static OneTimePassword toldBefore(Account there, String ref) {
        if (!there.officerRef().equals(ref)) {
            throw EdgeRefusal.USER_NAME_TAKEN.refused("username");
        }
        return new OneTimePassword(there.username(), null);
    }

    /** Says nothing of the name to whoever does not have the key, which the page made at random. */
    private static String reference(@Nullable String key, String name) {
        UUID made = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((key + "\n" + name).getBytes(StandardCharsets.UTF_8));
        return "officer-" + made;
    }

    /** Gives a new password; a repeat finds the account changed and is refused. */
    public Mono<OneTimePassword> renew(Touch asked) {
        return onAThreadThatMayWait(() -> {
            Account account = another(asked);
            String password = Passwords.random();
            requireUnchanged(accounts.setPassword(account.username(), passwords.hash(password), true, asked.seen()));
            return new OneTimePassword(account.username(), password);
        });
    }

    /** Opens or closes it; whoever holds it is out at once. */
    public Mono<Boolean> setEnabled(Touch asked, boolean enabled) {
        return onAThreadThatMayWait(() -> {
            Account account = another(asked);
            requireUnchanged(accounts.setEnabled(account.username(), enabled, asked.seen()));
            return enabled;
        });
    }

    /** Nobody closes the own account, so an administrator who can sign in always stays. */
    private Account another(Touch asked) {
        Optional<Account> account = accounts.find(asked.username());
        if (account.isEmpty()) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused("account");
        }
        if (account.get().officerRef().equals(asked.by())) {
            throw EdgeRefusal.OWN_ACCOUNT.refused("account");
        }
        return account.get();
    }

    private static void requireUnchanged(boolean done) {
        if (!done) {
            throw EdgeRefusal.STALE.refused("account");
        }
    }

    private static <T> Mono<T> onAThreadThatMayWait(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
