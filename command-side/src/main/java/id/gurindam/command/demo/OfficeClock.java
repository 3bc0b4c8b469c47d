package id.gurindam.command.demo;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The time of the office: working days follow each other without the nights, weekends and breaks between them. */
final class OfficeClock {
    /** From one second of the day to another. */
    private record Span(int from, int to) {}

    private final WorkingCalendar calendar;
    private final OfficeHoursDecreed hours;
    private final Map<LocalDate, List<Span>> days = new HashMap<>();

    OfficeClock(Organisation city) {
        this.calendar = city.calendar();
        this.hours = city.rulebook().calendars().hours().getFirst().content();
    }

    LocalDate dateOf(Instant at) {
        return calendar.dateOf(at);
    }

    /** The instant of that second of the day. */
    Instant at(LocalDate day, int second) {
        return day.atStartOfDay(calendar.zone()).toInstant().plusSeconds(second);
    }

    boolean isOpen(Instant at) {
        int second = second(at);
        return spans(dateOf(at)).stream().anyMatch(span -> second >= span.from() && second < span.to());
    }

    /** So many working days later, within office hours. */
    Instant after(Instant received, double workingDays) {
        LocalDate day = dateOf(received);
        double start = share(day, second(received));
        if (start >= 1) {
            day = next(day, 1);
            start = 0;
        }
        double target = start + workingDays;
        for (int n = (int) target; n > 0; n--) {
            day = next(day, 1);
        }
        return at(day, second(day, target - (int) target));
    }

    /** So many working days earlier, within office hours. */
    Instant before(Instant until, double workingDays) {
        LocalDate day = dateOf(until);
        double target = spans(day).isEmpty() ? -1 : share(day, second(until));
        if (target < 0) {
            day = next(day, -1);
            target = 1;
        }
        target -= workingDays;
        while (target < 0) {
            day = next(day, -1);
            target += 1;
        }
        return at(day, second(day, Math.min(target, 0.999)));
    }

    /** This instant, or the next at which the office is open. */
    Instant open(Instant at) {
        if (isOpen(at)) {
            return at;
        }
        int second = second(at);
        LocalDate day = dateOf(at);
        for (Span span : spans(day)) {
            if (second < span.from()) {
                return at(day, span.from()).plusSeconds(45);
            }
        }
        LocalDate later = next(day, 1);
        return at(later, spans(later).getFirst().from()).plusSeconds(75);
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    private LocalDate next(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (spans(next).isEmpty()) {
            next = next.plusDays(step);
        }
        return next;
    }

    private int second(Instant at) {
        return at.atZone(calendar.zone()).toLocalTime().toSecondOfDay();
    }

    /** What part of the working day is over; 1 on a day without one. */
    private double share(LocalDate day, int second) {
        List<Span> spans = spans(day);
        if (spans.isEmpty()) {
            return 1;
        }
        double worked = 0;
        for (Span span : spans) {
            worked += Math.max(0, Math.min(second, span.to()) - span.from());
        }
        return worked / worked(spans);
    }

    private int second(LocalDate day, double share) {
        List<Span> spans = spans(day);
        double left = Math.max(0, share) * worked(spans);
        for (Span span : spans) {
            int length = span.to() - span.from();
            if (left < length) {
                return span.from() + (int) left;
            }
            left -= length;
        }
        return spans.getLast().to() - 60;
    }

    private static double worked(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.to() - span.from()).sum();
    }

    private List<Span> spans(LocalDate day) {
        return days.computeIfAbsent(day, this::look);
    }

    private List<Span> look(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return List.of();
        }
        boolean ramadan = hours.ramadan().stream().anyMatch(r -> !day.isBefore(r.from()) && !day.isAfter(r.to()));
        return hours.sets().stream()
                .filter(set -> set.code().equals(hours.clockSet()))
                .flatMap(set -> week(set, ramadan).stream())
                .filter(week -> week.days().contains(day.getDayOfWeek()))
                .findFirst()
                .map(OfficeClock::spans)
                .orElse(List.of());
    }

    private static List<Hours> week(HoursSet set, boolean ramadan) {
        return ramadan ? set.ramadan() : set.normal();
    }

    private static List<Span> spans(Hours week) {
        List<Span> spans = new ArrayList<>();
        int from = second(week.open());
        for (Hours.Pause pause : week.breaks()) {
            spans.add(new Span(from, second(pause.from())));
            from = second(pause.to());
        }
        spans.add(new Span(from, second(week.close())));
        return List.copyOf(spans);
    }

    private static int second(String clock) {
        return LocalTime.parse(clock).toSecondOfDay();
    }
}
