package id.gurindam.web.staff;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.NextClock;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A desk as a departure board: its cases by the time that is left, in groups that are due at about the same time. */
final class Board {
    /** The calendar-day clocks of the law are told with the case; a desk goes by the working days of the rules. */
    private static final String OF_THE_LAW = "LAW_";

    private final WorkingCalendar calendar;
    private final LocalDate today;

    /** As seen at this instant. */
    Board(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.today = calendar.dateOf(now);
    }

    /** When a case is due, as far as a desk needs to know. */
    enum Group {
        /** The time is up. */
        LATE,
        /** Due today. */
        TODAY,
        /** Due on the next working day, which is tomorrow. */
        TOMORROW,
        /** Due on the next working day. */
        NEXT,
        /** Due after that. */
        LATER,
        /** The clock stands still. */
        PAUSED,
        /** The reporter has the word. */
        WAITING,
        /** Nothing runs. */
        NOCLOCK;

        /** The message that heads it. */
        String key() {
            return "desk.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A case with the clock to look at and the group that it is in. */
    record Line(CaseCard card, @Nullable ClockReading clock, Group group) {
        /** When it is due; far away if nobody knows. */
        Instant due() {
            ClockReading reading = clock;
            Instant at = reading == null ? null : reading.dueAt();
            return at == null ? Instant.MAX : at;
        }
    }

    /** The case with the clock that is to be looked at first. */
    Line line(CaseCard card, List<ClockReading> readings) {
        Optional<NextClock> next = NextClock.of(readings.stream()
                .filter(reading -> !reading.clock().startsWith(OF_THE_LAW))
                .toList());
        return new Line(
                card,
                next.map(NextClock::reading).orElse(null),
                next.map(this::group).orElse(Group.NOCLOCK));
    }

    /** The lines by group and, within one, by the time left; groups without a line are left out. */
    Map<Group, List<Line>> grouped(List<Line> lines) {
        Map<Group, List<Line>> groups = new EnumMap<>(Group.class);
        lines.stream()
                .sorted(Comparator.comparing(Line::due)
                        .thenComparingLong(line -> line.card().filedPosition()))
                .forEach(line -> groups.computeIfAbsent(line.group(), _ -> new ArrayList<>())
                        .add(line));
        return groups;
    }

    private Group group(NextClock next) {
        return switch (next.tone()) {
            case LATE -> Group.LATE;
            case PAUSED -> Group.PAUSED;
            case CITIZEN -> Group.WAITING;
            case SOON, ONTIME -> byDay(next.reading().dueAt());
        };
    }

    private Group byDay(@Nullable Instant due) {
        if (due == null) {
            return Group.NOCLOCK;
        }
        LocalDate day = calendar.dateOf(due);
        if (!day.isAfter(today)) {
            return Group.TODAY;
        }
        LocalDate next = today.plusDays(1);
        while (!calendar.isWorkingDay(next) && next.isBefore(day)) {
            next = next.plusDays(1);
        }
        if (day.isAfter(next)) {
            return Group.LATER;
        }
        return day.equals(today.plusDays(1)) ? Group.TOMORROW : Group.NEXT;
    }
}
