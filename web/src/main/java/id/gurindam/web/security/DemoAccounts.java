package id.gurindam.web.security;

import id.gurindam.events.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The accounts of the demo city (design 8): one for each role, two for each unit, one password for all. */
public final class DemoAccounts {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final InstantSource clock;

    /** Accounts in this store. */
    public DemoAccounts(AccountStore accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** One account: its name, and the role that the organisation must give to whoever holds it. */
    public record Place(String username, Appointment appointment, String displayName) {
        private static Place of(String username, Role role, String displayName) {
            return new Place(username, Appointment.of(role), displayName);
        }
    }

    /** The places in a city with these units (code and name), in the order given. */
    public static List<Place> places(Map<String, String> units) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("koordinator", new Appointment(Role.COORDINATOR, null, true), "Koordinator"));
        units.forEach((code, name) -> {
            places.add(new Place("petugas-" + code, Appointment.of(Role.UNIT_OFFICER, code), "Petugas " + name));
            places.add(new Place("kepala-" + code, Appointment.of(Role.UNIT_HEAD, code), "Kepala " + name));
        });
        places.add(Place.of("manajer", Role.MANAGER, "Manajer layanan"));
        places.add(Place.of("sekda", Role.SEKDA, "Sekretaris Daerah"));
        places.add(Place.of("auditor", Role.AUDITOR, "Auditor"));
        places.add(Place.of("ppid", Role.INFORMATION_OFFICER, "PPID"));
        places.add(Place.of("analis", Role.ANALYST, "Analis penataan"));
        places.add(Place.of("moderator", Role.MODERATOR, "Moderator forum"));
        places.add(Place.of("ppdp", Role.DATA_PROTECTION_OFFICER, "Pejabat Pelindungan Data Pribadi"));
        places.add(Place.of("admin", Role.ADMINISTRATOR, "Administrator"));
        return List.copyOf(places);
    }

    /**
     * Opens all of them with the password given, or with a new random one that is announced once. The hash is made once
     * and shared: a hundred and thirty runs of Argon2 would make the first start slow.
     */
    public void open(
            List<Place> places,
            Function<Place, String> officerRef,
            @Nullable String configured,
            Consumer<String> announce) {
        String wanted = Objects.requireNonNullElse(configured, "");
        boolean chosen = !wanted.isBlank();
        if (chosen && allHave(places, wanted)) {
            return;
        }
        String password = chosen ? wanted : Passwords.random();
        String hash = passwords.hash(password);
        long now = clock.millis();
        accounts.putAll(places.stream()
                .map(place -> new Account(
                        place.username(), hash, officerRef.apply(place), place.displayName(), true, false, now))
                .toList());
        if (!chosen) {
            announce.accept(password);
        }
    }

    private boolean allHave(List<Place> places, String password) {
        Optional<Account> first = accounts.find(places.getFirst().username());
        String shared = first.map(Account::passwordHash).orElse("");
        boolean complete = places.stream()
                .allMatch(place -> accounts.find(place.username())
                        .filter(account ->
                                account.enabled() && account.passwordHash().equals(shared))
                        .isPresent());
        return complete && passwords.matches(password, first.orElse(null));
    }
}
