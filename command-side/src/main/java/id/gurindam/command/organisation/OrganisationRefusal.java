package id.gurindam.command.organisation;

import id.gurindam.command.Refusal;

/** Why a change of the organisation is refused; each finishes the words "refused because". */
public enum OrganisationRefusal implements Refusal {
    /** Nobody said why. */
    REASON_MISSING(Kind.UNACCEPTABLE),
    /** A text that must be there is empty. */
    TEXT_MISSING(Kind.UNACCEPTABLE),
    /** A city is already there. */
    CITY_ALREADY_LOADED(Kind.NOT_NOW),
    /** No city is there yet. */
    CITY_NOT_LOADED(Kind.NOT_NOW),
    /** The code belongs to another one, or to one of the past. */
    CODE_TAKEN(Kind.NOT_NOW),
    /** There is no such unit. */
    UNIT_UNKNOWN(Kind.UNKNOWN),
    /** The unit has been abolished. */
    UNIT_ABOLISHED(Kind.NOT_NOW),
    /** The unit is still first in line for something. */
    UNIT_HAS_DUTIES(Kind.NOT_NOW),
    /** Other units still belong to it. */
    UNIT_HAS_PARTS(Kind.NOT_NOW),
    /** Officers are still appointed to it. */
    UNIT_HAS_OFFICERS(Kind.NOT_NOW),
    /** There is no such area. */
    AREA_UNKNOWN(Kind.UNACCEPTABLE),
    /** There is no such set of office hours. */
    HOURS_UNKNOWN(Kind.UNACCEPTABLE),
    /** There is no such body outside the city. */
    BODY_UNKNOWN(Kind.UNACCEPTABLE),
    /** There is no such category. */
    CATEGORY_UNKNOWN(Kind.UNKNOWN),
    /** The category has been retired. */
    CATEGORY_RETIRED(Kind.NOT_NOW),
    /** Categories have two levels and no more. */
    CATEGORY_TOO_DEEP(Kind.UNACCEPTABLE),
    /** Other categories still belong to it. */
    CATEGORY_HAS_PARTS(Kind.NOT_NOW),
    /** Somebody else holds the duty; it can be moved. */
    DUTY_ALREADY_ASSIGNED(Kind.NOT_NOW),
    /** Nobody holds the duty; it can be assigned. */
    DUTY_NOT_ASSIGNED(Kind.NOT_NOW),
    /** Nobody can be appointed to be a citizen or the platform. */
    ROLE_NOT_APPOINTABLE(Kind.UNACCEPTABLE),
    /** The role is one of a unit. */
    UNIT_NEEDED(Kind.UNACCEPTABLE),
    /** The role is one of the whole city. */
    UNIT_NOT_WANTED(Kind.UNACCEPTABLE),
    /** Only a coordinator can be a named verifier. */
    VERIFIER_NOT_COORDINATOR(Kind.UNACCEPTABLE),
    /** Two others are named verifiers already. */
    TWO_VERIFIERS_ALREADY(Kind.NOT_NOW),
    /** The person does not hold that role. */
    NOT_APPOINTED(Kind.NOT_NOW),
    /** Without this person nobody could appoint anybody. */
    LAST_ADMINISTRATOR(Kind.NOT_NOW),
    /** Nobody of that reference holds a role. */
    OFFICER_UNKNOWN(Kind.UNKNOWN),
    /** Nobody stands in for himself. */
    BACKUP_IS_THE_SAME(Kind.UNACCEPTABLE),
    /** The end lies before the beginning. */
    DATES_REVERSED(Kind.UNACCEPTABLE),
    /** The date is over, and what is past is not judged anew. */
    DATE_IN_THE_PAST(Kind.UNACCEPTABLE),
    /** The date is yet to come. */
    DATE_IN_THE_FUTURE(Kind.UNACCEPTABLE),
    /** The year has this version already. */
    YEAR_ALREADY_HAS_VERSION(Kind.NOT_NOW),
    /** Versions follow each other without a gap. */
    VERSION_NOT_NEXT(Kind.UNACCEPTABLE),
    /** A day lies in another year. */
    DAY_OUTSIDE_YEAR(Kind.UNACCEPTABLE),
    /** A day or a code stands there twice. */
    STANDS_TWICE(Kind.UNACCEPTABLE),
    /** The day is not a working day, so there is nothing to excuse. */
    NOT_A_WORKING_DAY(Kind.UNACCEPTABLE),
    /** A clock says neither a limit nor limits by class. */
    CLOCK_WITHOUT_LIMIT(Kind.UNACCEPTABLE),
    /** A limit is nought or less. */
    LIMIT_NOT_ABOVE_ZERO(Kind.UNACCEPTABLE),
    /** The rules in force know no clock of this code, or the new ones have it not. */
    CLOCK_UNKNOWN(Kind.UNACCEPTABLE),
    /** Nothing of this name can happen. */
    HAPPENING_UNKNOWN(Kind.UNACCEPTABLE),
    /** There is no such class. */
    CLASS_UNKNOWN(Kind.UNACCEPTABLE),
    /** Nothing that clocks follow is called so. */
    SUBJECT_UNKNOWN(Kind.UNACCEPTABLE),
    /** A day that has begun keeps the rules under which it began. */
    RULES_FROM_TOMORROW_ON(Kind.UNACCEPTABLE),
    /** The list would have no entry. */
    LIST_EMPTY(Kind.UNACCEPTABLE);

    private final Kind kind;

    OrganisationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
