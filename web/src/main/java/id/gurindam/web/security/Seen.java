package id.gurindam.web.security;

import id.gurindam.events.complaint.Visibility;
import java.util.Set;

/** As what a case counts in who-may.csv: a supervisory one is that before anything else. */
enum Seen {
    NAMED,
    ANONYMOUS,
    SECRET,
    SUPERVISORY,
    /** A supervisory case whose reporter gave a name. */
    SUPERVISORY_NAMED;

    static Set<Seen> of(Visibility visibility, boolean supervisory) {
        if (supervisory) {
            return visibility == Visibility.NAMED ? Set.of(SUPERVISORY, SUPERVISORY_NAMED) : Set.of(SUPERVISORY);
        }
        return Set.of(
                switch (visibility) {
                    case NAMED -> NAMED;
                    case ANONYMOUS -> ANONYMOUS;
                    case SECRET -> SECRET;
                });
    }
}
