package id.gurindam.query.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be asked of all cases together (domain.md 8); the code is that of the table there, or G for what may be gamed. */
public enum Indicator {
    /** Verified within its time. */
    S1(Cohort.RECEIVED, Kind.SHARE),
    /** First answered by a person within its time. */
    S2(Cohort.RECEIVED, Kind.SHARE),
    /** Settled within the time of its class. */
    S3(Cohort.RECEIVED, Kind.SHARE),
    /** Followed up, of those verified; value is 0 not yet, 1 in process, 2 done. */
    S4(Cohort.RECEIVED, Kind.SHARE),
    /** Working minutes to the first answer, those unanswered as censored. */
    S5(Cohort.RECEIVED, Kind.MINUTES),
    /** Working days from receipt to closing. */
    S6(Cohort.CLOSED, Kind.DAYS),
    /** Open cases by their age in working days. */
    S7(Cohort.NOW, Kind.DAYS),
    /** Open cases by the time that is left. */
    S8(Cohort.NOW, Kind.LEFT),
    /** Come back within the days of the rules, of those closed. */
    S9(Cohort.CLOSED, Kind.SHARE),
    /** Closed without the reporter's word; value is 0 confirmed, 1 lapsed, 2 with objection. */
    S10(Cohort.CLOSED, Kind.SHARE),
    /** Confirmed, of the windows that ended; value is 0 confirmed, 1 lapsed, 2 disputed. */
    S11(Cohort.CLOSED, Kind.SHARE),
    /** Given back or away at least once, of those routed; value is how often. */
    S12(Cohort.RECEIVED, Kind.SHARE),
    /** Working minutes in which nothing happened while a unit had it, of those it had it. */
    S13(Cohort.RECEIVED, Kind.PART),
    /** Minutes of the citizen's waiting; part is the unit's working time without pauses. */
    S14(Cohort.CLOSED, Kind.PART),
    /** With evidence that nobody doubts, of the closings that need it. */
    S16(Cohort.CLOSED, Kind.SHARE),
    /** Came in. */
    S17_IN(Cohort.EVENT, Kind.COUNT),
    /** Went out, whichever way; value is 1 for a closing. */
    S17_OUT(Cohort.EVENT, Kind.COUNT),
    /** Came back. */
    S17_BACK(Cohort.EVENT, Kind.COUNT),
    /** Reports for each ten thousand people. */
    S18(Cohort.RECEIVED, Kind.COUNT),
    /** Stars. */
    S20(Cohort.EVENT, Kind.MEAN),
    /** Requests for public information answered within their time. */
    S21(Cohort.RECEIVED, Kind.SHARE),
    /** Answered on completeness within the days of UU 25/2009. */
    S22_COMPLETE(Cohort.RECEIVED, Kind.SHARE),
    /** Decided within the days of UU 25/2009. */
    S22_DECIDED(Cohort.RECEIVED, Kind.SHARE),
    /** The decision delivered within the days of UU 25/2009. */
    S22_DELIVERED(Cohort.RECEIVED, Kind.SHARE),
    /** Units that did something; value is the last act. */
    S24(Cohort.EVENT, Kind.UNITS),
    /** Open cases of an age that is warned about. */
    S25(Cohort.NOW, Kind.DAYS),
    /** Recognised as the same as another, of those that came in. */
    S29(Cohort.RECEIVED, Kind.SHARE),
    /** Put in another class after verification. */
    S30(Cohort.RECEIVED, Kind.SHARE),
    /** One hand-off from a unit to another; value is the working minutes until somebody had it. */
    HANDOFF(Cohort.EVENT, Kind.MINUTES),
    /** Working minutes from the first routing until a unit took it on that then kept it. */
    OWNER(Cohort.RECEIVED, Kind.MINUTES),
    /** Working minutes from an offer to the unit's word. */
    ACCEPT(Cohort.EVENT, Kind.MINUTES),
    /** Returned cases for which no unit was agreed within the day. */
    BOUNCE(Cohort.EVENT, Kind.SHARE),
    /** Returned cases that no unit has taken on since, by the time that is left to agree. */
    BOUNCING(Cohort.NOW, Kind.LEFT),
    /** Hand-offs from one unit to another that gave it straight back, of those that somebody got. */
    ABA(Cohort.EVENT, Kind.SHARE),
    /** Put in a class with a longer limit after verification. */
    G1(Cohort.RECEIVED, Kind.SHARE),
    /** First answered by a template or the platform. */
    G2(Cohort.RECEIVED, Kind.SHARE),
    /** Working minutes that the clock stood still, of those the unit had it. */
    G3(Cohort.RECEIVED, Kind.PART),
    /** Said to be done within the last three working days of a month. */
    G4(Cohort.CLOSED, Kind.SHARE),
    /** Acts said to have happened earlier than they were written down; value is by how many minutes. */
    G5(Cohort.EVENT, Kind.COUNT),
    /** Said to be resolved without evidence, or disputed. */
    G6(Cohort.CLOSED, Kind.SHARE),
    /** Refused or given back, and came back to the same. */
    G7(Cohort.EVENT, Kind.SHARE),
    /** Closed and reopened, more than once. */
    G8(Cohort.RECEIVED, Kind.SHARE),
    /** Open for less than three times a limit; a miss is a case that stands on the list of those over it. */
    L1(Cohort.NOW, Kind.SHARE),
    /** Disputed, with an answer still to come; a miss is one that has waited for more than ten working days. */
    L2(Cohort.NOW, Kind.SHARE);

    private static final Map<String, Indicator> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));

    private final Cohort cohort;
    private final Kind kind;

    Indicator(Cohort cohort, Kind kind) {
        this.cohort = cohort;
        this.kind = kind;
    }

    /** By which date a case belongs to a period. */
    public enum Cohort {
        /** When it came in. */
        RECEIVED,
        /** When it was closed. */
        CLOSED,
        /** When it happened. */
        EVENT,
        /** It is open now. */
        NOW
    }

    /** What is told of it. */
    public enum Kind {
        /** Numerator, denominator and their share. */
        SHARE,
        /** Median and p90 in working minutes. */
        MINUTES,
        /** Median, p90 and mean in working days. */
        DAYS,
        /** How many by the time left. */
        LEFT,
        /** How many. */
        COUNT,
        /** The mean. */
        MEAN,
        /** Sums of a part and of the whole, and their share. */
        PART,
        /** How many units. */
        UNITS
    }

    /** By which date a case belongs to a period. */
    public Cohort cohort() {
        return cohort;
    }

    /** What is told of it. */
    public Kind kind() {
        return kind;
    }

    /** Its code in addresses. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The indicator of this code. */
    public static Optional<Indicator> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
    }
}
