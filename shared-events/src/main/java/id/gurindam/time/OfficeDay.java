package id.gurindam.time;

import id.gurindam.events.organisation.Hours;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From when to when the office is open on one day, in seconds from its midnight, breaks taken out. */
record OfficeDay(int opens, int closes, List<Span> breaks) {

    /** A break. */
    record Span(int from, int to) {}

    /** The hours of this day by the decree's clock set; empty if it has none on that day of the week. */
    static Optional<OfficeDay> of(LocalDate day, OfficeHoursDecreed decree) {
        return decree.sets().stream()
                .filter(set -> set.code().equals(decree.clockSet()))
                .flatMap(set -> week(day, decree, set).stream())
                .filter(hours -> hours.days().contains(day.getDayOfWeek()))
                .findFirst()
                .map(OfficeDay::of);
    }

    private static List<Hours> week(LocalDate day, OfficeHoursDecreed decree, HoursSet set) {
        boolean ramadan = decree.ramadan().stream().anyMatch(r -> !day.isBefore(r.from()) && !day.isAfter(r.to()));
        return ramadan ? set.ramadan() : set.normal();
    }

    private static OfficeDay of(Hours hours) {
        return new OfficeDay(
                seconds(hours.open()),
                seconds(hours.close()),
                hours.breaks().stream()
                        .map(pause -> new Span(seconds(pause.from()), seconds(pause.to())))
                        .toList());
    }

    /** Seconds that are worked between two seconds of the day. */
    long worked(int from, int to) {
        long all = overlap(opens, closes, from, to);
        for (Span pause : breaks) {
            all -= overlap(Math.max(pause.from(), opens), Math.min(pause.to(), closes), from, to);
        }
        return all;
    }

    private static long overlap(int a, int b, int from, int to) {
        return Math.max(0, Math.min(b, to) - Math.max(a, from));
    }

    private static int seconds(String clock) {
        int hours = Integer.parseInt(clock.substring(0, 2));
        return hours * 3600 + Integer.parseInt(clock.substring(3)) * 60;
    }
}
