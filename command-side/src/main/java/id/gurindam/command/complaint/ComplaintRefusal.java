package id.gurindam.command.complaint;

import static id.gurindam.command.Refusal.Kind.NOT_NOW;
import static id.gurindam.command.Refusal.Kind.NOT_YOURS;
import static id.gurindam.command.Refusal.Kind.UNACCEPTABLE;
import static id.gurindam.command.Refusal.Kind.UNKNOWN;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.Refusal;

/** Why something asked of a complaint was refused; each constant finishes the words "refused because". */
public enum ComplaintRefusal implements Refusal {
    /** There is no such complaint. */
    NOT_YET_FILED(UNKNOWN),
    /** The complaint has been filed already. */
    ALREADY_FILED(NOT_NOW),
    /** No coordinator has read it yet. */
    NOT_YET_VERIFIED(NOT_NOW),
    /** A coordinator has read it already. */
    ALREADY_VERIFIED(NOT_NOW),
    /** No unit holds it. */
    NOT_YET_ROUTED(NOT_NOW),
    /** A unit holds it already. */
    ALREADY_ROUTED(NOT_NOW),
    /** The unit has not yet said that it is its duty. */
    NOT_YET_ACCEPTED(NOT_NOW),
    /** The unit has said already that it is its duty. */
    ALREADY_ACCEPTED(NOT_NOW),
    /** A body outside the city has it. */
    ALREADY_FORWARDED(NOT_NOW),
    /** It was handed to nobody outside the city. */
    NOT_FORWARDED(NOT_NOW),
    /** The information officer has it. */
    WITH_INFORMATION_OFFICER(NOT_NOW),
    /** An outcome is claimed and the reporter has the word. */
    REPORTER_HAS_THE_WORD(NOT_NOW),
    /** The reporter disputes the outcome and is owed an answer. */
    OUTCOME_IS_DISPUTED(NOT_NOW),
    /** It is over: closed, declined, merged or withdrawn. */
    CASE_IS_CLOSED(NOT_NOW),
    /** It is still being worked on. */
    CASE_IS_OPEN(NOT_NOW),
    /** No outcome is claimed. */
    NOTHING_CLAIMED(NOT_NOW),
    /** The reporter may still answer. */
    WINDOW_STILL_OPEN(NOT_NOW),
    /** The reporter's time to answer is over. */
    WINDOW_IS_OVER(NOT_NOW),
    /** The time for opening it again is over. */
    REOPEN_TOO_LATE(NOT_NOW),
    /** Neither was a second answer given nor did a review let the decision stand. */
    OBJECTION_NEEDS_SECOND_ANSWER(NOT_NOW),
    /** A further extension needs a superior. */
    EXTENSION_NEEDS_SUPERIOR(NOT_YOURS),
    /** No further extension is possible. */
    EXTENSION_ALREADY_TOLD(NOT_NOW),
    /** The time was up before more was told. */
    EXTENSION_TOO_LATE(NOT_NOW),
    /** The outcome has been rated already. */
    ALREADY_RATED(NOT_NOW),
    /** There is nothing to rate. */
    NOTHING_TO_RATE(NOT_NOW),
    /** No consent was asked for. */
    CONSENT_NOT_ASKED(NOT_NOW),
    /** There is no decision that a review could look at. */
    NOTHING_TO_REVIEW(NOT_NOW),
    /** A review has let this decision stand already. */
    REVIEW_ALREADY_DECIDED(NOT_NOW),
    /** Nobody asked for a review. */
    REVIEW_NOT_ASKED(NOT_NOW),
    /** No reviewer was named. */
    REVIEWER_NOT_APPOINTED(NOT_NOW),
    /** The case that shall carry on is over. */
    MASTER_IS_CLOSED(NOT_NOW),
    /** It is examined by the inspectorate, or by the secretariat where the inspectorate is accused, and by nobody else. */
    SUPERVISORY_NEEDS_INSPECTORATE(NOT_NOW),

    /** Another unit holds it. */
    NOT_THE_HOLDER(NOT_YOURS),
    /** This role does not do that. */
    ROLE_MAY_NOT(NOT_YOURS),
    /** Only the reporter says that. */
    ONLY_THE_REPORTER(NOT_YOURS),
    /** Another was named as reviewer. */
    NOT_THE_REVIEWER(NOT_YOURS),
    /** The complaint is about the unit of whoever asks. */
    YOUR_UNIT_IS_ACCUSED(NOT_YOURS),
    /** The complaint is about whoever asks. */
    YOU_ARE_ACCUSED(NOT_YOURS),

    /** A text that is needed is empty. */
    TEXT_EMPTY(UNACCEPTABLE),
    /** The complaint is about the unit named. */
    UNIT_IS_ACCUSED(UNACCEPTABLE),
    /** The complaint is about the officer named. */
    OFFICER_IS_ACCUSED(UNACCEPTABLE),
    /** Whoever has decided does not review. */
    REVIEWER_IS_FIRST_DECIDER(UNACCEPTABLE),
    /** There is no such unit. */
    UNIT_UNKNOWN(UNACCEPTABLE),
    /** There is no such category. */
    CATEGORY_UNKNOWN(UNACCEPTABLE),
    /** There is no such kelurahan. */
    AREA_UNKNOWN(UNACCEPTABLE),
    /** The file is not part of the case. */
    FILE_UNKNOWN(UNACCEPTABLE),
    /** The evidence is not part of the case. */
    EVIDENCE_UNKNOWN(UNACCEPTABLE),
    /** The officer does not serve in the unit. */
    OFFICER_NOT_OF_UNIT(UNACCEPTABLE),
    /** The ground is not on the list. */
    GROUND_NOT_LISTED(UNACCEPTABLE),
    /** The ground is missing. */
    GROUND_MISSING(UNACCEPTABLE),
    /** Only for being unable to act is there a ground. */
    GROUND_NOT_NEEDED(UNACCEPTABLE),
    /** The reason is not on the list. */
    REASON_NOT_LISTED(UNACCEPTABLE),
    /** The body is not on the list. */
    BODY_NOT_LISTED(UNACCEPTABLE),
    /** The level is not on the list. */
    LEVEL_NOT_LISTED(UNACCEPTABLE),
    /** Neither evidence nor a reason for its absence is given. */
    EVIDENCE_MISSING(UNACCEPTABLE),
    /** Nothing of a secret or supervisory case is published. */
    PUBLISHED_TEXT_FORBIDDEN(UNACCEPTABLE),
    /** The date lies neither after today nor after the one told before. */
    DATE_NOT_LATER(UNACCEPTABLE),
    /** It is the same case. */
    MASTER_IS_ITSELF(UNACCEPTABLE),
    /** There are one to five stars. */
    RATING_OUT_OF_RANGE(UNACCEPTABLE);

    private final Kind kind;

    ComplaintRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    CommandRefused refused() {
        return new CommandRefused(this);
    }

    CommandRefused refused(String field) {
        return new CommandRefused(this, field);
    }
}
