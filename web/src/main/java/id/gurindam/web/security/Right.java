package id.gurindam.web.security;

import id.gurindam.events.Role;
import java.util.Collections;
import java.util.Set;

/** One line of who-may.csv. */
record Right(Act act, Role role, Scope scope, Set<Seen> seen) {

    static Right of(Act act, Role role, Scope scope, Set<Seen> seen) {
        return new Right(act, role, scope, Set.copyOf(seen));
    }

    /** True if the line speaks of such a case; one without visibilities speaks of no case at all. */
    boolean speaksOf(CaseFacts facts) {
        if (facts.visibility() == null) {
            return seen.isEmpty();
        }
        return !Collections.disjoint(seen, Seen.of(facts.visibility(), facts.supervisory()));
    }
}
