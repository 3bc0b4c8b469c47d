package id.gurindam.clocks;

import static id.gurindam.clocks.Tanjungpinang.at;
import static id.gurindam.clocks.Tanjungpinang.calendar;
import static id.gurindam.clocks.Tanjungpinang.opened;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CalendarBook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Five cases by which the law of deadlines can be checked with a calendar in hand, and the page that shows their days. */
final class WorkedExamples {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private WorkedExamples() {}

    /** One clock of one case, by what was decreed and adopted. */
    record Example(String title, String says, ClockReading reading) {}

    static List<Example> all() {
        List<Example> all = new ArrayList<>();
        all.addAll(lateDecree());
        all.addAll(eid());
        all.addAll(ramadan());
        all.addAll(shorterLimit());
        all.add(excused());
        return all;
    }

    static List<Example> lateDecree() {
        CalendarBook before = opened("2025-01-02T08:00", "2025/1");
        String title = "A late decree";
        return List.of(
                new Example(
                        title,
                        "A complaint is verified on Wednesday 6 August 2025. By the calendar of that day it is to be settled in 14 working days.",
                        settle("2025-08-06T10:00", before, "2025-08-07T09:00")),
                new Example(
                        title,
                        "On 7 August the ministers decree that 18 August is a day off, and it is recorded at 14:00. The 18th has not begun, so the deadline moves by a day.",
                        settle(
                                "2025-08-06T10:00",
                                before.with(calendar("2025/2"), at("2025-08-07T14:00")),
                                "2025-08-07T15:00")),
                new Example(
                        title,
                        "Had it been keyed in on the morning of the 18th only, that day had begun as a working day and stays one.",
                        settle(
                                "2025-08-06T10:00",
                                before.with(calendar("2025/2"), at("2025-08-18T07:45")),
                                "2025-08-18T09:00")));
    }

    static List<Example> eid() {
        CalendarBook before = opened("2026-01-02T08:00", "2026/1", "2027/1");
        String title = "Eid, moved on its eve";
        return List.of(
                new Example(
                        title,
                        "A complaint comes in on Friday 5 March 2027. The calendar expects Eid on Wednesday 10 March, which the sighting of the moon may move.",
                        verify("2027-03-05T10:00", before, "2027-03-09T12:00")),
                new Example(
                        title,
                        "On the evening of 9 March it is decided that Eid begins on the 11th, and the leave after it ends a day later. The decree is recorded at 19:45, before any of the days begins.",
                        verify("2027-03-05T10:00", before.with(moved(), at("2027-03-09T19:45")), "2027-03-09T20:00")));
    }

    private static CalendarDecreed moved() {
        CalendarDecreed known = calendar("2027/1");
        List<CalendarDay> days = new ArrayList<>(known.days());
        days.removeIf(day ->
                day.date().equals(LocalDate.of(2027, 3, 10)) || day.date().equals(LocalDate.of(2027, 3, 12)));
        days.add(day(10, CalendarDay.Kind.COLLECTIVE_LEAVE, "Collective leave, Eid al-Fitr 1448 H"));
        days.add(day(12, CalendarDay.Kind.HOLIDAY, "Eid al-Fitr 1448 H, second day"));
        days.add(day(16, CalendarDay.Kind.COLLECTIVE_LEAVE, "Collective leave, Eid al-Fitr 1448 H"));
        return new CalendarDecreed(2027, 2, "Sidang isbat", LocalDate.of(2027, 3, 9), days, null);
    }

    private static CalendarDay day(int ofMarch, CalendarDay.Kind kind, String name) {
        return new CalendarDay(LocalDate.of(2027, 3, ofMarch), kind, name, name, null);
    }

    static List<Example> ramadan() {
        CalendarBook book = opened("2026-01-02T08:00", "2026/1");
        String title = "Ramadan hours";
        return List.of(
                new Example(
                        title,
                        "Wednesday 18 February 2026, 15:30: the last usual day, the office closes at 16:00. The third working day is in Ramadan and ends at 15:00.",
                        verify("2026-02-18T15:30", book, "2026-02-18T16:00")),
                new Example(
                        title,
                        "A day later at 15:10 the office has closed, since it closes at 15:00 in Ramadan: the complaint counts as received on the next working day.",
                        verify("2026-02-19T15:10", book, "2026-02-19T16:00")));
    }

    static List<Example> shorterLimit() {
        CalendarBook book = opened("2026-01-02T08:00", "2026/1", "2027/1");
        RuleSet shorter = Tanjungpinang.verifyingWithin(2, "2027-01-01");
        String title = "A rule set that shortens a limit";
        return List.of(
                new Example(
                        title,
                        "From 1 January 2027 on, TPI/2 gives two working days to verify instead of three. What came in on 30 December 2026 has pinned TPI/1 and keeps its three days, although they end in the new year.",
                        verify("2026-12-30T10:00", book, "2026-12-30T11:00")),
                new Example(
                        title,
                        "What comes in on 4 January 2027 has two.",
                        new Tanjungpinang()
                                .then("ComplaintFiled", "2027-01-04T09:00")
                                .read("2027-01-04T10:00", book.calendar(Tanjungpinang.WIB), shorter)
                                .getFirst()));
    }

    static Example excused() {
        CalendarBook book = opened("2026-01-02T08:00", "2026/1").with(new DayExcused(LocalDate.of(2026, 11, 26), null));
        ClockReading reading = new Tanjungpinang()
                .then("ComplaintFiled", "2026-11-24T10:00")
                .then("ComplaintVerified", "2026-11-30T09:00", Classification.NON_SUPERVISORY.name())
                .read("2026-12-01T10:00", book.calendar(Tanjungpinang.WIB))
                .getFirst();
        return new Example(
                "An excused day",
                "On Thursday 26 November 2026 a flood closed the offices, and the day was excused afterwards. The complaint of the 24th was verified on the 30th. The verdict stays late; beside it stands what it would have been.",
                reading);
    }

    private static ClockReading verify(String filed, CalendarBook book, String now) {
        return new Tanjungpinang()
                .then("ComplaintFiled", filed)
                .read(now, book.calendar(Tanjungpinang.WIB))
                .getFirst();
    }

    private static ClockReading settle(String verified, CalendarBook book, String now) {
        return new Tanjungpinang()
                        .then("ComplaintVerified", verified, Classification.NON_SUPERVISORY.name())
                        .read(now, book.calendar(Tanjungpinang.WIB))
                        .stream()
                        .filter(reading -> reading.clock().equals("SETTLE"))
                        .findFirst()
                        .orElseThrow();
    }

    /** The page; made by a test, so that its numbers are those of the clocks. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # Deadlines, worked out
                Made by a test from the clocks themselves (`mvn -pl shared-events test -Dtest=WorkedExamplesTest -Dgurindam.docs=write`); the due dates were first worked out by hand and stand in that test.

                The law: a day counts by what had been recorded before it began; the day of receipt is day nought; due is the end of office hours of the n-th working day after it ([ADR 0008](../adr/0008-one-function-counts-working-days.md)). A case goes by the rules in force on the day it was received.
                """);
        String title = "";
        for (Example example : all()) {
            if (!example.title().equals(title)) {
                title = example.title();
                page.append("\n## ").append(title).append('\n');
            }
            page.append('\n').append(example.says()).append("\n\n").append(told(example.reading()));
        }
        return page.toString();
    }

    private static String told(ClockReading r) {
        StringBuilder text = new StringBuilder("| day | counts | why |\n|---|---|---|\n");
        for (ClockReading.Step step : r.steps()) {
            text.append("| ").append(DAY.format(step.date()));
            text.append(" | ")
                    .append(step.counted() ? step.number() : "")
                    .append(" | ")
                    .append(why(step))
                    .append(" |\n");
        }
        text.append("\n**").append(r.nameEn()).append("**, ").append(r.limit()).append(" working days: due **");
        text.append(minute(r.dueAt())).append("**, by ").append(r.ruleVersion()).append(" and ");
        text.append(r.calendarVersion()).append(".\n");
        ClockReading.IfExcused excused = r.ifExcused();
        if (r.stoppedAt() != null) {
            text.append("Done ")
                    .append(minute(r.stoppedAt()))
                    .append(": **")
                    .append(r.verdict())
                    .append("**");
            text.append(
                    excused == null
                            ? ""
                            : "; had the day been free, due " + minute(excused.dueAt()) + ": **" + excused.verdict()
                                    + "**");
            text.append(".\n");
        }
        return text.toString();
    }

    private static String why(ClockReading.Step step) {
        String name = step.nameEn();
        if (name != null) {
            return name;
        }
        return switch (step.part()) {
            case RECEIVED -> "received";
            case RECEIVED_TOO_LATE -> "received after hours";
            case COUNTED_AS_RECEIVED -> "counts as received";
            case DUE -> "due";
            case COUNTED, FREE -> step.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String minute(java.time.@Nullable Instant at) {
        return at == null ? "never" : MINUTE.format(LocalDateTime.ofInstant(at, Tanjungpinang.WIB));
    }
}
