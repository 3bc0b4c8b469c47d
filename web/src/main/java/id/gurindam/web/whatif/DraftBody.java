package id.gurindam.web.whatif;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.problem.EdgeRefusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked in JSON: a stretch of days, both included, and a rule set whole, or some limits of the one in force, or a
 * calendar; a calendar with its year is that of the year, without it its days come to whatever was decreed.
 */
record DraftBody(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable RuleSet ruleSet,
        @Nullable List<LimitBody> limits,
        @Nullable CalendarBody calendar) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Another limit for this clock, and this class where the clock has limits by class. */
    record LimitBody(String clock, @Nullable Classification classification, int limit) {}

    /** A calendar as it would be decreed; a simulation asks neither for the version nor for the decree. */
    record CalendarBody(
            @Nullable Integer year,
            @Nullable Integer version,
            @Nullable String decree,
            @Nullable LocalDate decreedOn,
            List<DayBody> days) {}

    /** A day off; one name serves for both languages. */
    record DayBody(
            LocalDate date,
            CalendarDay.Kind kind,
            @Nullable String name,
            @Nullable String nameId,
            @Nullable String nameEn,
            @Nullable Boolean estimate) {
        CalendarDay day() {
            String written = Objects.requireNonNullElse(name, kind.name());
            String indonesian = Objects.requireNonNullElse(nameId, written);
            return new CalendarDay(date, kind, indonesian, Objects.requireNonNullElse(nameEn, indonesian), estimate);
        }
    }

    static DraftBody read(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw EdgeRefusal.BODY_MISSING.refused();
        }
        DraftBody read = STRICT.readValue(body, DraftBody.class);
        complete(read, "");
        return read;
    }

    /** The draft; limits are changed in the rules that are in force. */
    FindWhatIf.Draft draft(@Nullable RuleSet inForce) {
        RuleSet rules = ruleSet;
        if (limits != null && !limits.isEmpty()) {
            if (rules != null || inForce == null) {
                throw EdgeRefusal.FIELD_MALFORMED.refused("limits");
            }
            rules = inForce;
            for (int i = 0; i < limits.size(); i++) {
                rules = changed(rules, limits.get(i), "limits[" + i + "]");
            }
        }
        FindWhatIf.Days days = calendar == null
                ? null
                : new FindWhatIf.Days(
                        calendar.year(),
                        calendar.days().stream().map(DayBody::day).toList());
        return DraftCheck.sound(new FindWhatIf.Draft(rules, days));
    }

    private static RuleSet changed(RuleSet rules, LimitBody body, String field) {
        Limits.Limit known = Limits.find(rules, body.clock(), body.classification())
                .orElseThrow(() -> EdgeRefusal.FIELD_NOT_LISTED.refused(field + ".clock"));
        if (!DraftCheck.possible(body.limit())) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field + ".limit");
        }
        return Limits.with(rules, new Limits.Limit(known.clock(), known.classification(), body.limit()));
    }

    /** Whatever must be there is asked for, however deep it lies. */
    private static void complete(Object read, String path) {
        for (RecordComponent part : read.getClass().getRecordComponents()) {
            Object value = value(read, part);
            String name = path + part.getName();
            if (value == null) {
                if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw EdgeRefusal.FIELD_MISSING.refused(name);
                }
            } else if (value instanceof Record within) {
                complete(within, name + ".");
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record within) {
                        complete(within, name + "[" + i + "].");
                    } else if (list.get(i) == null) {
                        throw EdgeRefusal.FIELD_MISSING.refused(name + "[" + i + "]");
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Object read, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(read);
        } catch (IllegalAccessException | InvocationTargetException never) {
            throw new IllegalStateException(never);
        }
    }
}
