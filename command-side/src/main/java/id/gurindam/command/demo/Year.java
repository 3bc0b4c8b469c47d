package id.gurindam.command.demo;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo year: its seasons, its storms, and the hours at which people write to the city. */
final class Year {
    private static final int TRIES = 400;
    private static final int STORMS = 5;

    private final ZoneId zone;
    private final Instant start;
    private final Instant until;
    private final List<Ramadan> ramadan;
    private final List<LocalDate> storms;

    private Year(ZoneId zone, Instant start, Instant until, List<Ramadan> ramadan, long seed) {
        this.zone = zone;
        this.start = start;
        this.until = until;
        this.ramadan = ramadan;
        this.storms = storms(Lots.of(seed, "storms"));
    }

    static Year of(CityFile city, Instant start, DemoSettings settings) {
        List<Ramadan> ramadan = city.events().stream()
                .filter(event -> event instanceof OfficeHoursDecreed)
                .flatMap(event -> ((OfficeHoursDecreed) event).ramadan().stream())
                .toList();
        return new Year(ZoneId.of(city.zone()), start, settings.until(), ramadan, settings.seed());
    }

    /** The days on which it rained so that the low-lying streets stood under water. */
    List<LocalDate> storms() {
        return storms;
    }

    /** Some time of the season, early enough that so many days are left. */
    Instant moment(@Nullable String season, int daysLeft, Lots lots) {
        Duration room = Duration.between(start.plusSeconds(3 * 3600), until.minus(Duration.ofDays(daysLeft)));
        long seconds = Math.max(3600, room.toSeconds());
        Instant at = start;
        for (int i = 0; i < TRIES; i++) {
            Instant day = start.plusSeconds(3 * 3600 + (long) (lots.between(0, 1) * seconds));
            at = hour(LocalDate.ofInstant(day, zone), lots);
            if (at.isAfter(start) && at.isBefore(until) && isIn(season, LocalDate.ofInstant(at, zone))) {
                return at;
            }
        }
        return at.isAfter(start) && at.isBefore(until) ? at : start.plusSeconds(24 * 3600);
    }

    /** A time of that day: many in the evening, some before work, a few in the night. */
    Instant hour(LocalDate day, Lots lots) {
        double part = lots.between(0, 1);
        double hour = part < 0.4
                ? lots.between(18, 22.5)
                : part < 0.65 ? lots.between(6, 9) : part < 0.9 ? lots.between(9, 18) : lots.between(0, 5.5);
        return day.atStartOfDay(zone).toInstant().plusMillis((long) (hour * 3_600_000) + lots.from(0, 999));
    }

    private boolean isIn(@Nullable String season, LocalDate day) {
        return switch (season) {
            case null -> true;
            case "rain" -> between(day, 11, 1, 1, 31);
            case "north wind" -> between(day, 12, 1, 2, 28);
            case "dry months" -> between(day, 2, 10, 3, 25) || between(day, 6, 1, 8, 31);
            case "school entry" -> between(day, 6, 8, 7, 20);
            case "haze" -> between(day, 8, 15, 10, 10);
            case "Imlek" -> between(day, 1, 25, 2, 20);
            case "end of year" -> between(day, 12, 10, 1, 5);
            case "Ramadan" -> ramadan.stream().anyMatch(r -> !day.isBefore(r.from()) && !day.isAfter(r.to()));
            case "Lebaran" -> ramadan.stream().anyMatch(r -> day.isAfter(r.to()) && day.isBefore(r.to().plusDays(12)));
            default -> true;
        };
    }

    private static boolean between(LocalDate day, int fromMonth, int from, int toMonth, int to) {
        MonthDay first = MonthDay.of(fromMonth, from);
        MonthDay last = MonthDay.of(toMonth, to);
        MonthDay here = MonthDay.from(day);
        boolean after = !here.isBefore(first);
        boolean before = !here.isAfter(last);
        return first.isAfter(last) ? after || before : after && before;
    }

    private List<LocalDate> storms(Lots lots) {
        List<LocalDate> found = new ArrayList<>();
        for (int i = 0; i < STORMS; i++) {
            found.add(LocalDate.ofInstant(moment("rain", 25, lots), zone));
        }
        return found.stream().distinct().sorted().toList();
    }
}
