package id.gurindam.command.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What must be said in a command: a text that is not empty, a code that is on its list. */
final class Wording {
    private Wording() {}

    static void needed(Personal text, String field) {
        boolean empty = switch (text) {
            case Personal.Clear clear -> clear.text().isBlank();
            case Personal.Sealed _ -> false;
        };
        if (empty) {
            throw ComplaintRefusal.TEXT_EMPTY.refused(field);
        }
    }

    static void listed(String list, @Nullable String code, String field, Surroundings s) {
        if (code != null && !s.office().isListed(list, code)) {
            throw ComplaintRefusal.REASON_NOT_LISTED.refused(field);
        }
    }

    static void groundListed(String list, String ground, Surroundings s) {
        if (!s.office().isListed(list, ground)) {
            throw ComplaintRefusal.GROUND_NOT_LISTED.refused("ground");
        }
    }

    static void stars(int stars, String field) {
        if (stars < 1 || stars > 5) {
            throw ComplaintRefusal.RATING_OUT_OF_RANGE.refused(field);
        }
    }
}
