package id.gurindam.command.axon.city;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.OfficerAppointed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invented people of a demo store: one account for each role, and two for each unit; their references tell nothing. */
public record DemoOfficers(String storeId) {
    private static final List<String> OF_THE_CITY =
            List.of("koordinator", "manajer", "sekda", "auditor", "ppid", "analis", "moderator", "ppdp", "admin");
    private static final List<String> OF_A_UNIT = List.of("petugas", "kepala");

    /** An account: what is typed at the door, and the appointment behind it. */
    public record Account(String name, OfficerAppointed appointment) {}

    /** All of them for these units. */
    public List<Account> accounts(List<String> unitCodes) {
        List<Account> accounts = new ArrayList<>();
        OF_THE_CITY.forEach(word -> accounts.add(account(word, word, null)));
        for (String unit : unitCodes) {
            OF_A_UNIT.forEach(word -> accounts.add(account(word, word + "-" + unit, unit)));
        }
        return List.copyOf(accounts);
    }

    /** Their appointments for these units. */
    public List<OfficerAppointed> appointments(List<String> unitCodes) {
        return accounts(unitCodes).stream().map(Account::appointment).toList();
    }

    /** The reference of the account in this store: the same each time, in no other store the same. */
    public String refOf(String account) {
        byte[] name = ("gurindam/demo/officer\n" + storeId + "\n" + account).getBytes(StandardCharsets.UTF_8);
        return "officer-" + UUID.nameUUIDFromBytes(name);
    }

    private Account account(String word, String name, @Nullable String unit) {
        Role role = RoleWords.role(word).orElseThrow();
        return new Account(name, new OfficerAppointed(refOf(name), role, unit, role == Role.COORDINATOR, null));
    }
}
