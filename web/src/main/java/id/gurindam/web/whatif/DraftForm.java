package id.gurindam.web.whatif;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.pages.model.FormErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A draft as it is written on a page: numbers in place of the limits, and days off one a line as
 * {@code 2026-08-18 COLLECTIVE_LEAVE Cuti}; with a year the lines are the whole calendar of that year.
 */
final class DraftForm {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+(HOLIDAY|COLLECTIVE_LEAVE)\\b\\s*(.{0,200})");
    private static final int LONGEST = 20_000;

    private final MultiValueMap<String, String> form;
    private FormErrors errors = FormErrors.NONE;

    private DraftForm(MultiValueMap<String, String> form) {
        this.form = form;
    }

    /** What was read: either a draft over a stretch, or what is wrong. */
    record Read(
            @Nullable LocalDate from, @Nullable LocalDate to, FindWhatIf.@Nullable Draft draft, FormErrors errors) {}

    static Read read(MultiValueMap<String, String> form, @Nullable RuleSet inForce) {
        return new DraftForm(form).read(inForce);
    }

    private Read read(@Nullable RuleSet inForce) {
        LocalDate from = date("dari");
        LocalDate to = date("sampai");
        if (from != null && to != null && from.isAfter(to)) {
            wrong("sampai", "whatif.wrong.order");
        }
        RuleSet rules = inForce == null ? null : rules(inForce);
        FindWhatIf.Days days = days();
        if (rules == null && days == null && !errors.any()) {
            wrong("hari", "whatif.wrong.nothing");
        }
        return errors.any()
                ? new Read(from, to, null, errors)
                : new Read(from, to, DraftCheck.sound(new FindWhatIf.Draft(rules, days)), errors);
    }

    /** The rules with every limit that was changed; null where none was. */
    private @Nullable RuleSet rules(RuleSet inForce) {
        RuleSet rules = inForce;
        for (Limits.Limit limit : Limits.of(inForce)) {
            String written = text(limit.name());
            if (written.isEmpty()) {
                continue;
            }
            boolean number = written.matches("\\d{1,4}") && DraftCheck.possible(Integer.parseInt(written));
            if (!number) {
                wrong(limit.name(), "whatif.wrong.limit", DraftCheck.LONGEST);
            } else if (Integer.parseInt(written) != limit.days()) {
                rules = Limits.with(
                        rules, new Limits.Limit(limit.clock(), limit.classification(), Integer.parseInt(written)));
            }
        }
        return rules.equals(inForce) ? null : rules;
    }

    private FindWhatIf.@Nullable Days days() {
        String written = text("hari");
        String year = text("tahun");
        if (written.length() > LONGEST) {
            wrong("hari", "whatif.wrong.long", LONGEST);
            return null;
        }
        if (!year.isEmpty() && !year.matches("20\\d{2}")) {
            wrong("tahun", "whatif.wrong.year");
            return null;
        }
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<String> lines = written.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                CalendarDay day = day(lines.get(i));
                if (day == null || (!year.isEmpty() && day.date().getYear() != Integer.parseInt(year))) {
                    wrong("hari", "whatif.wrong.line", i + 1, lines.get(i));
                    return null;
                }
                if (!seen.add(day.date())) {
                    wrong("hari", "whatif.wrong.twice", i + 1, lines.get(i));
                    return null;
                }
                days.add(day);
            }
        }
        return days.isEmpty() ? null : new FindWhatIf.Days(year.isEmpty() ? null : Integer.valueOf(year), days);
    }

    private static @Nullable CalendarDay day(String line) {
        Matcher day = DAY.matcher(line);
        if (!day.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(day.group(1));
            String name = day.group(3).isBlank() ? day.group(2) : day.group(3).strip();
            return new CalendarDay(date, CalendarDay.Kind.valueOf(day.group(2)), name, name, null);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private @Nullable LocalDate date(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeException malformed) {
            wrong(field, "wrong.date");
            return null;
        }
    }

    private String text(String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }

    private void wrong(String field, String key, Object... args) {
        errors = errors.and(field.replace('.', '-').replace('_', '-'), key, args);
    }
}
