package id.gurindam.time;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What had been decreed about each day before it began at 00:00. Days that began before the first calendar was recorded
 * go by the dates that the decrees state which were recorded together with it: what comes later reaches none of them,
 * whatever date stands on it.
 */
final class KnownDays {
    private final ZoneId zone;
    private final Instant opened;
    private final Map<Integer, List<Version>> versions = new HashMap<>();
    private final List<Decree<OfficeHoursDecreed>> hours;
    private final Set<LocalDate> excused;
    private final Map<LocalDate, Known> known = new ConcurrentHashMap<>();
    private final WorkingDays worked = new WorkingDays(day -> kindOf(day, false).working());
    private final WorkingDays workedButExcused =
            new WorkingDays(day -> kindOf(day, true).working());

    private record Known(DayKind kind, @Nullable OfficeDay hours) {}

    private record Version(CalendarDecreed decree, Instant recordedAt, Map<LocalDate, CalendarDay> days) {}

    KnownDays(
            ZoneId zone,
            List<Decree<CalendarDecreed>> calendars,
            List<Decree<OfficeHoursDecreed>> hours,
            Set<LocalDate> excused) {
        this.zone = zone;
        this.opened = calendars.stream()
                .map(Decree::recordedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        this.hours = List.copyOf(hours);
        this.excused = Set.copyOf(excused);
        for (Decree<CalendarDecreed> decree : calendars) {
            versions.merge(decree.content().year(), List.of(version(decree)), KnownDays::newestFirst);
        }
    }

    private static Version version(Decree<CalendarDecreed> decree) {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        decree.content().days().forEach(day -> days.put(day.date(), day));
        return new Version(decree.content(), decree.recordedAt(), days);
    }

    private static List<Version> newestFirst(List<Version> known, List<Version> added) {
        return Stream.concat(known.stream(), added.stream())
                .sorted(Comparator.comparingInt((Version v) -> v.decree().version())
                        .reversed())
                .toList();
    }

    ZoneId zone() {
        return zone;
    }

    Instant at(LocalDate day, int second) {
        return day.atStartOfDay(zone).toInstant().plusSeconds(second);
    }

    DayKind kindOf(LocalDate day, boolean excusing) {
        DayKind kind = known(day).kind();
        boolean free = excusing && kind.working() && excused.contains(day);
        return free ? new DayKind(DayKind.Why.EXCUSED, null, null, kind.calendarVersion()) : kind;
    }

    WorkingDays working(boolean excusing) {
        return excusing ? workedButExcused : worked;
    }

    @Nullable
    OfficeDay hoursOf(LocalDate day) {
        return known(day).hours();
    }

    private Known known(LocalDate day) {
        return known.computeIfAbsent(day, this::learn);
    }

    private Known learn(LocalDate day) {
        @Nullable OfficeDay open = hoursBy(day);
        return new Known(kindBy(day, open != null), open);
    }

    private DayKind kindBy(LocalDate day, boolean open) {
        @Nullable Version version = versionFor(day);
        @Nullable Integer number = version == null ? null : version.decree().version();
        if (!open) {
            return new DayKind(DayKind.Why.WEEKEND, null, null, number);
        }
        @Nullable CalendarDay off = version == null ? null : version.days().get(day);
        if (off != null) {
            return new DayKind(why(off), off.nameId(), off.nameEn(), number);
        }
        return new DayKind(DayKind.Why.WORKING_DAY, null, null, number);
    }

    private static DayKind.Why why(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> DayKind.Why.HOLIDAY;
            case COLLECTIVE_LEAVE -> DayKind.Why.COLLECTIVE_LEAVE;
        };
    }

    private @Nullable OfficeDay hoursBy(LocalDate day) {
        Optional<OfficeHoursDecreed> decreed = hours.stream()
                .filter(decree -> decree.recordedAt().isBefore(at(day, 0)))
                .reduce((first, second) -> second)
                .or(() -> hours.stream().findFirst())
                .map(Decree::content);
        return decreed.flatMap(decree -> OfficeDay.of(day, decree)).orElse(null);
    }

    private @Nullable Version versionFor(LocalDate day) {
        Instant begin = at(day, 0);
        boolean beforeUs = !begin.isAfter(opened);
        for (Version version : versions.getOrDefault(day.getYear(), List.of())) {
            boolean inForce = beforeUs
                    ? version.recordedAt().equals(opened)
                            && version.decree().decreedOn().isBefore(day)
                    : version.recordedAt().isBefore(begin);
            if (inForce) {
                return version;
            }
        }
        return null;
    }
}
