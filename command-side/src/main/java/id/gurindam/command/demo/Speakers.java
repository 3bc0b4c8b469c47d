package id.gurindam.command.demo;

import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who acts in a story: the accounts of the demo by their references, the reporter, or the platform. */
final class Speakers {
    private final DemoOfficers officers;

    Speakers(DemoOfficers officers) {
        this.officers = officers;
    }

    /** Whoever does this act in a case that this unit holds. */
    Actor of(Act act, @Nullable String holder, Actor reporter) {
        if (act.name().equals("close-with-objection") && holder != null) {
            return ofUnit("kepala", Role.UNIT_HEAD, holder);
        }
        return switch (act.by()) {
            case "warga" -> reporter;
            case "petugas" -> ofUnit("petugas", Role.UNIT_OFFICER, unit(act, holder));
            case "kepala" -> ofUnit("kepala", Role.UNIT_HEAD, unit(act, holder));
            case "koordinator" -> ofCity("koordinator", Role.COORDINATOR);
            case "manajer" -> ofCity("manajer", Role.MANAGER);
            case "sekda" -> ofCity("sekda", Role.SEKDA);
            case "auditor" -> ofCity("auditor", Role.AUDITOR);
            case "ppid" -> ofCity("ppid", Role.INFORMATION_OFFICER);
            case "timer" -> Actor.SYSTEM;
            default -> throw new IllegalArgumentException("nobody is called " + act.by());
        };
    }

    Actor ofUnit(String word, Role role, String unit) {
        return new Actor(officers.refOf(word + "-" + unit), role, unit);
    }

    String officer(String account) {
        return officers.refOf(account);
    }

    private Actor ofCity(String word, Role role) {
        return new Actor(officers.refOf(word), role, null);
    }

    private static String unit(Act act, @Nullable String holder) {
        String said = act.name().equals("transfer") ? act.get(Act.FROM_UNIT) : act.get(Act.UNIT);
        return said != null ? said : Objects.requireNonNull(holder, () -> "no unit holds the case for " + act.name());
    }
}
