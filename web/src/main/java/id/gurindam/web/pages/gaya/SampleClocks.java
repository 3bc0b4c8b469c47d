package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.ClockState;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.DayKind;
import id.gurindam.web.pages.model.PauseView;
import id.gurindam.web.pages.model.RulerDay;
import id.gurindam.web.pages.model.Tone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks in every state, on the days around Tuesday 24 November 2026. */
final class SampleClocks {
    private static final LocalDate STARTED = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 17);
    private static final int LIMIT = 14;

    private SampleClocks() {}

    static Instant at(String local) {
        return Instant.parse("2026-" + local + ":00+07:00");
    }

    static ClockView settle() {
        return clock("SETTLE", ClockState.RUNNING, Tone.ONTIME, 5, null, at("12-01T16:00"), null, ruler(LIMIT));
    }

    static ClockView settleLate() {
        return clock("SETTLE", ClockState.RUNNING, Tone.LATE, -2, null, at("11-20T16:30"), null, ruler(7));
    }

    static ClockView settlePaused() {
        return clock("SETTLE", ClockState.PAUSED, Tone.CITIZEN, 6, null, null, null, ruler(LIMIT));
    }

    static ClockView heldByOthers() {
        return clock("SETTLE", ClockState.PAUSED, Tone.PAUSED, 11, null, null, null, List.of());
    }

    static ClockView firstSoon() {
        return clock("FIRST_RESPONSE", ClockState.RUNNING, Tone.SOON, 0, 115, at("11-24T16:00"), null, ruler(9));
    }

    static ClockView firstMissed() {
        Instant answered = at("11-19T14:20");
        return clock("FIRST_RESPONSE", ClockState.MISSED, Tone.LATE, 2, null, at("11-17T16:00"), answered, List.of());
    }

    static ClockView verifyMet() {
        Instant verified = at("11-10T09:12");
        return clock("VERIFY", ClockState.MET, Tone.ONTIME, 2, null, at("11-12T16:00"), verified, List.of());
    }

    static ClockView confirmation() {
        return clock("CONFIRMATION", ClockState.RUNNING, Tone.CITIZEN, 8, null, at("12-04T16:30"), null, ruler(17));
    }

    private static ClockView clock(
            String name,
            ClockState state,
            Tone tone,
            int days,
            @Nullable Integer minutes,
            @Nullable Instant due,
            @Nullable Instant stopped,
            List<RulerDay> ruler) {
        List<PauseView> pauses = name.equals("SETTLE")
                ? List.of(new PauseView(at("11-17T10:00"), at("11-18T15:10"), "Dinas PUPR bertanya kepada pelapor"))
                : List.of();
        return new ClockView(
                name,
                state,
                tone,
                days,
                minutes,
                name.equals("SETTLE") ? LIMIT : 5,
                true,
                at("11-10T09:12"),
                due,
                stopped,
                pauses,
                ruler,
                1,
                "Kalender Kerja 2026 versi 1",
                false);
    }

    private static List<RulerDay> ruler(int limit) {
        List<RulerDay> days = new ArrayList<>();
        days.add(new RulerDay(STARTED.minusDays(1), DayKind.BEFORE, null, "lapor"));
        days.add(new RulerDay(STARTED, DayKind.START, null, null));
        int count = 0;
        for (LocalDate day = STARTED.plusDays(1);
                count < limit || day.isBefore(TODAY.plusDays(1));
                day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.add(new RulerDay(day, DayKind.FREE, null, null));
            } else if (day.equals(ASKED)) {
                days.add(new RulerDay(day, DayKind.PAUSED, null, null));
            } else {
                count++;
                int over = count - limit;
                days.add(new RulerDay(day, kind(day, count, limit), over > 0 ? over : count, null));
            }
        }
        return List.copyOf(days);
    }

    private static DayKind kind(LocalDate day, int count, int limit) {
        if (count > limit) {
            return DayKind.OVER;
        }
        if (count == limit) {
            return DayKind.DUE;
        }
        if (day.equals(TODAY)) {
            return DayKind.TODAY;
        }
        return day.isAfter(TODAY) ? DayKind.LEFT : DayKind.COUNTED;
    }
}
