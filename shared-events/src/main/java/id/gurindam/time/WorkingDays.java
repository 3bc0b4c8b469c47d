package id.gurindam.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The working days of whole years, counted once, so that nobody walks from day to day who asks for the n-th or for how many;
 * years are added as they are asked for.
 */
final class WorkingDays {
    private final Predicate<LocalDate> works;
    private volatile Table table = Table.NONE;

    WorkingDays(Predicate<LocalDate> works) {
        this.works = works;
    }

    /** Days from first on: how many work before each, and which they are; past is the first day that it does not know. */
    private record Table(long first, long past, int[] before, long[] days) {
        static final Table NONE = new Table(0, 0, new int[1], new long[0]);

        boolean has(long day) {
            return day >= first && day < past;
        }
    }

    boolean works(LocalDate day) {
        long number = day.toEpochDay();
        Table known = with(number);
        int at = (int) (number - known.first);
        return known.before[at + 1] > known.before[at];
    }

    /** The n-th working day after this one, n from 1 on. */
    LocalDate after(LocalDate day, int n) {
        long number = day.toEpochDay();
        Table known = with(number);
        int from = known.before[(int) (number - known.first) + 1];
        while (known.days.length < from + n) {
            int had = known.days.length;
            known = with(known.past);
            if (known.days.length == had) {
                throw new IllegalStateException(
                        "no working day within a year after " + day + ": are office hours known?");
            }
            from = known.before[(int) (number - known.first) + 1];
        }
        return LocalDate.ofEpochDay(known.days[from + n - 1]);
    }

    /** How many lie after the one day and not after the other. */
    int between(LocalDate after, LocalDate until) {
        if (!after.isBefore(until)) {
            return 0;
        }
        with(after.toEpochDay());
        Table known = with(until.toEpochDay());
        return known.before[(int) (until.toEpochDay() - known.first) + 1]
                - known.before[(int) (after.toEpochDay() - known.first) + 1];
    }

    private Table with(long day) {
        Table known = table;
        return known.has(day) ? known : grown(day);
    }

    private synchronized Table grown(long day) {
        Table known = table;
        if (!known.has(day)) {
            int year = LocalDate.ofEpochDay(day).getYear();
            boolean fresh = known.past == known.first;
            long first = LocalDate.of(year, 1, 1).toEpochDay();
            long past = LocalDate.of(year + 1, 1, 1).toEpochDay();
            known = made(fresh ? first : Math.min(first, known.first), fresh ? past : Math.max(past, known.past));
            table = known;
        }
        return known;
    }

    private Table made(long first, long past) {
        int length = (int) (past - first);
        int[] before = new int[length + 1];
        long[] days = new long[length];
        for (int i = 0; i < length; i++) {
            boolean so = works.test(LocalDate.ofEpochDay(first + i));
            if (so) {
                days[before[i]] = first + i;
            }
            before[i + 1] = before[i] + (so ? 1 : 0);
        }
        return new Table(first, past, before, Arrays.copyOf(days, before[length]));
    }
}
