package id.gurindam.command.complaint;

import id.gurindam.events.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision on a complaint must know beside the case itself: who acts, when, and the organisation as it stands. */
public record Surroundings(Actor actor, Instant now, OfficeFacts office) {

    /** The organisation as far as complaints ask about it. */
    public interface OfficeFacts {
        /** The unit exists and has not been abolished. */
        boolean unitIsOpen(String unitCode);

        /** The category exists, is a leaf and has not been retired. */
        boolean categoryIsOpen(String categoryCode);

        /** The area code is a kelurahan of the city. */
        boolean isKelurahan(String code);

        /** The body outside the city is on the list. */
        boolean outsideBodyIsListed(String body);

        /** The code is in the list named (declineGrounds, returnReasons, transferReasons, pauseReasons, extensionReasons,
         * cannotActGrounds, escalationLevels). */
        boolean isListed(String list, String code);

        /** A complaint in this category could be supervisory from the first moment. */
        boolean supervisoryLikely(String categoryCode);

        /** Escalating to this level needs the reporter's consent first. */
        boolean consentNeeded(String level);

        /** The officer is appointed to this unit. */
        boolean officerServes(String officerRef, String unitCode);

        /** The unit that examines supervisory complaints (Inspektorat). */
        String inspectorate();

        /** The unit that examines them when the inspectorate is accused (Sekretariat Daerah). */
        String secretariat();

        /** How often an extension may be told without a superior. */
        int extensionsWithoutSuperior();

        /** When what is to be done about this case is due, by the date that was told last; empty while nothing is. */
        default Optional<Instant> workDue(CaseFile file, Instant now) {
            return Optional.empty();
        }

        /** The end of the confirmation window that the claim at this instant opened. */
        Instant confirmationEnds(Instant claimedAt);

        /** The last instant at which a case closed at this instant may be reopened. */
        Instant reopenableUntil(Instant closedAt);

        /** The zone in which the city's days begin and end. */
        default ZoneId zone() {
            return ZoneId.of("Asia/Jakarta");
        }

        /** The unit that is first in line for this category and kelurahan, if a route says so. */
        Optional<String> route(String categoryCode, @Nullable String kelurahanCode);
    }
}
