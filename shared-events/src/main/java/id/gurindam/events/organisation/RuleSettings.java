package id.gurindam.events.organisation;

/** How days and hours are counted and what else is a number of the city; officeHours names the set of hours. */
public record RuleSettings(
        AfterHours afterHours,
        WorkingDayDue workingDayDue,
        CalendarDayDue calendarDayDue,
        HoursDue hoursDue,
        boolean closingMinuteIsInTime,
        String settleStartsAt,
        String officeHours,
        boolean reporterClockPauses,
        int extensionsWithoutSuperior,
        int reopenWithinWorkingDays,
        boolean duplicateVoices) {

    /** From which day a receipt after office hours or on a free day counts. */
    public enum AfterHours {
        /** As if it had come in on the next working day. */
        NEXT_WORKING_DAY,
        /** From the day it came in, whatever the hour. */
        SAME_DAY
    }

    /** When a working-day limit ends on its last day. */
    public enum WorkingDayDue {
        /** With the office hours of that day. */
        END_OF_OFFICE_HOURS
    }

    /** When a calendar-day limit ends on its last day. */
    public enum CalendarDayDue {
        /** With the day. */
        END_OF_DAY
    }

    /** When a limit in hours ends. */
    public enum HoursDue {
        /** To the second. */
        EXACT
    }
}
