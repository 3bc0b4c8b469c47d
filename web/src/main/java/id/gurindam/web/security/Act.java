package id.gurindam.web.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that somebody may be allowed to do or to see; its word is the one in addresses and in who-may.csv. */
public enum Act {
    FILE,
    VERIFY,
    REQUEST_DETAILS,
    PROVIDE_DETAILS,
    DECLINE,
    FORWARD_OUTSIDE,
    RECORD_OUTSIDE_ANSWER,
    PASS_TO_INFORMATION_OFFICER,
    ROUTE_TO_UNIT,
    ACCEPT_ROUTING,
    RETURN_ROUTING,
    TRANSFER,
    ASSIGN,
    NOTE,
    REPLY,
    LOG_ACTION,
    ATTACH_EVIDENCE,
    TELL_EXTENSION,
    CLAIM_OUTCOME,
    DOUBT_EVIDENCE,
    RECORD_DELIVERY,
    CONFIRM_OUTCOME,
    DISPUTE_OUTCOME,
    LAPSE,
    REOPEN,
    CLOSE_WITH_OBJECTION,
    WITHDRAW,
    MERGE_INTO,
    ADD_VOICE,
    WITHDRAW_VOICE,
    CORRECT_CLASSIFICATION,
    CORRECT_PUBLISHED_TEXT,
    CORRECT_PLACE,
    ESCALATE,
    CONSENT_TO_ESCALATION,
    REVEAL_IDENTITY,
    REVEAL_ORIGINAL,
    REISSUE_PIN,
    REQUEST_REVIEW,
    APPOINT_REVIEWER,
    DECIDE_REVIEW,
    RATE,
    SEE_CASE,
    SEE_OWN_CASE,
    SEE_DESK,
    SEE_DESK_COORDINATOR,
    SEE_DESK_UNIT,
    SEE_TRAIL,
    SEE_BOARD,
    SEE_RECORD,
    SEE_ORGANISATION_ADMIN,
    CHANGE_ORGANISATION,
    PREVIEW_DECREE,
    SEE_PARKED,
    RETRY_PARKED,
    CORRECT_CLOCK,
    DESTROY_KEY,
    SEE_METRICS;

    private static final Map<String, Act> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Act::word, Function.identity()));

    /** The word for it, as in {@code route-to-unit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of this word. */
    public static Optional<Act> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** True if it is done to a case, at {@code /api/complaints/{code}/word}. */
    public boolean isDoneToCase() {
        return ordinal() > FILE.ordinal() && ordinal() < SEE_CASE.ordinal() && this != LAPSE;
    }
}
