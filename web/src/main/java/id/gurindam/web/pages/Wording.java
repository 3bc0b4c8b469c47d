package id.gurindam.web.pages;

import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.ClockState;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.FieldError;
import id.gurindam.web.pages.model.Tone;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Dates, durations, statuses and messages in one language, in the time of the city. */
public final class Wording {
    /** Western Indonesian time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final String REFUSAL = "refusal.";

    private final MessageSource messages;
    private final Locale locale;
    private final Clock clock;

    Wording(MessageSource messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
    }

    /** The message of this key. */
    public String say(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** The message of this key with the values of a list. */
    public String says(String key, List<?> args) {
        return messages.getMessage(key, args.toArray(), locale);
    }

    /** The message of the first of these keys that has one, or the last key itself. */
    public String first(String... keys) {
        for (String key : keys) {
            String found = messages.getMessage(key, null, null, locale);
            if (found != null) {
                return found;
            }
        }
        return keys[keys.length - 1];
    }

    /** The message of this key, or nothing. */
    public @Nullable String maybe(String... keys) {
        for (String key : keys) {
            String found = messages.getMessage(key, null, null, locale);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The language, as in the html element. */
    public String lang() {
        return english() ? "en" : "id";
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** "Sel 24 Nov, 14.05", with the year if it is not this year. */
    public String when(@Nullable Instant at) {
        return at == null ? "" : shortDay(local(at)) + ", " + time(at);
    }

    /** "Sel 24 Nov", with the year if it is not this year. */
    public String day(@Nullable Instant at) {
        return at == null ? "" : shortDay(local(at));
    }

    /** "24 Nov". */
    public String date(@Nullable Instant at) {
        return at == null ? "" : format(local(at), "d MMM");
    }

    /** "24 Nov" of a day. */
    public String date(LocalDate day) {
        return format(day.atStartOfDay(ZONE), "d MMM");
    }

    /** "14.05". */
    public String time(@Nullable Instant at) {
        return at == null ? "" : format(local(at), english() ? "HH:mm" : "HH.mm");
    }

    /** "14.05.12". */
    public String second(@Nullable Instant at) {
        return at == null ? "" : format(local(at), english() ? "HH:mm:ss" : "HH.mm.ss");
    }

    /** "Selasa, 24 November 2026 pukul 14.05 WIB". */
    public String full(@Nullable Instant at) {
        return at == null ? "" : say("date.full", format(local(at), "EEEE, d MMMM yyyy"), time(at));
    }

    /** "24 November". */
    public String plainDay(@Nullable Instant at) {
        return at == null ? "" : format(local(at), thisYear(local(at)) ? "d MMMM" : "d MMMM yyyy");
    }

    /** What the datetime attribute takes. */
    public String iso(@Nullable Instant at) {
        return at == null ? "" : local(at).toOffsetDateTime().toString();
    }

    /** The cell of a ruler: the day, with its month where one begins; that of the first stands above the ruler. */
    public String cell(LocalDate day) {
        String number = Integer.toString(day.getDayOfMonth());
        return day.getDayOfMonth() == 1 ? number + "/" + day.getMonthValue() : number;
    }

    /** "Sen", Monday is 1. */
    public String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, locale);
    }

    /** "48.213". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** "3,53" or "7.153": three figures that mean something, or none behind the comma. */
    public String measured(double figure) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(figure >= 100 ? 0 : figure >= 10 ? 1 : 2);
        return format.format(figure);
    }

    /** "91,4". */
    public String tenth(double figure) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(figure);
    }

    /** "1,2 MB". */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes >= 1_000_000 ? format.format(bytes / 1e6) + " MB" : format.format(Math.ceil(bytes / 1e3)) + " kB";
    }

    /** The word of a status. */
    public String status(String code) {
        return say("status." + code);
    }

    /** The tone of a status. */
    public Badge statusBadge(String code) {
        return Badge.of(StatusTone.of(code), "status." + code);
    }

    /** The word of a role. */
    public String role(String code) {
        return first("role." + code, code);
    }

    /** What is wrong, and what helps; refusal. and its code stand for the sentences of that refusal. */
    public String error(FieldError error) {
        if (!error.key().startsWith(REFUSAL)) {
            return says(error.key(), error.args());
        }
        String code = error.key().substring(REFUSAL.length());
        return first(code + ".title", code) + " " + first(code + ".remedy", "");
    }

    /** What a clock says first: how much is left, or by how much it is over. */
    public String left(ClockView clock) {
        return say("clock.left." + kind(clock), Math.abs(clock.days()), hours(clock), minutes(clock), clock.limit());
    }

    /** The same in the few signs of a desk. */
    public String brief(ClockView clock) {
        return say("clock.brief." + kind(clock), Math.abs(clock.days()), hours(clock), minutes(clock), clock.limit());
    }

    private static String kind(ClockView clock) {
        String unit = clock.workingDays() ? "" : ".calendar";
        if (clock.state() != ClockState.RUNNING) {
            String who = clock.state() == ClockState.PAUSED && clock.tone() == Tone.CITIZEN ? "citizen" : "";
            return who.isEmpty() ? clock.state().name().toLowerCase(Locale.ROOT) + unit : who;
        }
        if (clock.minutes() != null && clock.days() >= 0) {
            return "minutes";
        }
        return (clock.days() < 0 || clock.tone() == Tone.LATE ? "late" : "running") + unit;
    }

    private static int hours(ClockView clock) {
        return clock.minutes() == null ? 0 : clock.minutes() / 60;
    }

    private static int minutes(ClockView clock) {
        return clock.minutes() == null ? 0 : clock.minutes() % 60;
    }

    private String shortDay(ZonedDateTime at) {
        return format(at, thisYear(at) ? "EEE d MMM" : "EEE d MMM yyyy");
    }

    private boolean thisYear(ZonedDateTime at) {
        return at.getYear() == clock.instant().atZone(ZONE).getYear();
    }

    private String format(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(ZONE);
    }
}
