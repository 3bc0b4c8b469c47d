package id.gurindam.web.figures;

import id.gurindam.time.WorkingCalendar;
import java.time.LocalDate;

/** What part of the working days of a period are among the last three of their month: the share of an even spread. */
record MonthEnds(int last, int all) {
    private static final int DAYS = 3;

    static MonthEnds of(BoardPeriod period, WorkingCalendar calendar) {
        int last = 0;
        int all = 0;
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                all++;
                last += after(day, calendar) < DAYS ? 1 : 0;
            }
        }
        return new MonthEnds(last, all);
    }

    /** Working days that the month still has after this one. */
    private static int after(LocalDate day, WorkingCalendar calendar) {
        int count = 0;
        for (LocalDate next = day.plusDays(1); next.getMonth() == day.getMonth(); next = next.plusDays(1)) {
            count += calendar.isWorkingDay(next) ? 1 : 0;
        }
        return count;
    }

    double share() {
        return all == 0 ? 0 : (double) last / all;
    }
}
