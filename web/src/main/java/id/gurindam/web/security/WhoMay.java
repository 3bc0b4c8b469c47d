package id.gurindam.web.security;

import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The role table (design 3 and 8): what is not in it is refused, and whoever is accused gets nothing at all. */
public final class WhoMay {
    private final Map<Act, List<Right>> rights = new EnumMap<>(Act.class);
    private final Examiners examiners;

    /** The table, for a city where these examine. */
    public WhoMay(Examiners examiners) {
        this.examiners = examiners;
        rights.putAll(RightsTable.rights().stream().collect(Collectors.groupingBy(Right::act)));
    }

    /** True if the caller may do or see that in such a case. */
    public boolean allows(Caller caller, Act act, CaseFacts facts) {
        return actor(caller, act, facts).isPresent();
    }

    /** True if there is any case at all in which the caller might be allowed. */
    public boolean mightAllow(Caller caller, Act act) {
        Set<Role> roles = rolesFor(act);
        return roles.contains(Role.CITIZEN)
                || caller.appointments().stream().anyMatch(held -> roles.contains(held.role()));
    }

    /** Who may do it, for pages that say so. */
    public Set<Role> rolesFor(Act act) {
        return of(act).stream().map(Right::role).collect(Collectors.toUnmodifiableSet());
    }

    /** As whom the caller does it, if the table allows it; a reporter is named by the case and by nothing else. */
    public Optional<Actor> actor(Caller caller, Act act, CaseFacts facts) {
        for (Right right : of(act)) {
            Actor actor = right.role() == Role.CITIZEN ? citizen(caller, right, facts) : staff(caller, right, facts);
            if (actor != null) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    /** Why the caller may not: a case that he may not know of answers like one that is not there. */
    public EdgeRefused refusal(Caller caller, Act act, CaseFacts facts) {
        boolean knows = allows(caller, Act.SEE_CASE, facts)
                || allows(caller, Act.SEE_OWN_CASE, facts)
                || allows(caller, Act.SEE_TRAIL, facts);
        if (facts.hidden() && !knows) {
            return EdgeRefusal.CASE_UNKNOWN.refused();
        }
        if (of(act).stream().anyMatch(right -> right.scope() == Scope.REPORTER)) {
            return EdgeRefusal.PIN_NEEDED.refused();
        }
        return (caller.signedIn() ? EdgeRefusal.NOT_YOURS : EdgeRefusal.SIGN_IN_NEEDED).refused();
    }

    private List<Right> of(Act act) {
        return rights.getOrDefault(act, List.of());
    }

    private static @Nullable Actor citizen(Caller caller, Right right, CaseFacts facts) {
        String code = facts.trackingCode();
        if (!right.speaksOf(facts) || code == null) {
            return null;
        }
        return switch (right.scope()) {
            case REPORTER -> caller.proved(code) ? Actor.citizen("reporter-" + code) : null;
            case ANY -> Actor.citizen(caller.deviceRefFor(code));
            case HOLDER_UNIT, OWN_UNIT, VERIFIER -> null;
        };
    }

    private @Nullable Actor staff(Caller caller, Right right, CaseFacts facts) {
        String ref = caller.officerRef();
        if (ref == null || !right.speaksOf(facts) || accused(caller, ref, facts)) {
            return null;
        }
        return caller.appointments().stream()
                .filter(held -> held.role() == right.role() && reaches(right, held, facts))
                .findFirst()
                .map(held -> new Actor(ref, held.role(), held.unitCode()))
                .orElse(null);
    }

    private boolean accused(Caller caller, String ref, CaseFacts facts) {
        return facts.accusedOfficers().contains(ref)
                || caller.appointments().stream()
                        .map(examiners::unitOf)
                        .anyMatch(unit -> unit != null && facts.accusedUnits().contains(unit));
    }

    private boolean reaches(Right right, Appointment held, CaseFacts facts) {
        String unit = examiners.unitOf(held);
        return switch (right.scope()) {
            case ANY -> true;
            case REPORTER -> false;
            case VERIFIER -> held.namedVerifier() && !facts.handedOver();
            case OWN_UNIT -> unit != null && (facts.holderUnit() == null || unit.equals(facts.holderUnit()));
            case HOLDER_UNIT ->
                unit != null
                        && unit.equals(facts.holderUnit())
                        && (!facts.supervisory() || examiners.mayExamine(unit, facts));
        };
    }
}
