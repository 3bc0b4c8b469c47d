package id.gurindam.web.figures;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.figures.Observation;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A question for figures as it stands in an address: dates are days of the city, both included; without them the last thirty
 * days. Whoever asks for something that there is not is told which part of the address that was.
 */
public record AskedFigures(Indicator indicator, LocalDate from, LocalDate to, By by, FigureFilter filter) {
    private static final int USUAL_DAYS = 30;
    private static final int LONGEST = 40;

    /** The question in these parameters, by this caller, on this day. */
    public static AskedFigures of(MultiValueMap<String, String> given, Caller caller, LocalDate today) {
        String code = text(given, "indicator");
        if (code == null) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("indicator");
        }
        return of(
                Indicator.ofCode(code).orElseThrow(() -> EdgeRefusal.PARAMETER_MALFORMED.refused("indicator")),
                given,
                caller,
                today);
    }

    /** The same for this indicator. */
    public static AskedFigures of(
            Indicator indicator, MultiValueMap<String, String> given, Caller caller, LocalDate today) {
        LocalDate to = day(given, "to", today);
        LocalDate from = day(given, "from", to.minusDays(USUAL_DAYS - 1L));
        if (from.isAfter(to)) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("from");
        }
        FigureFilter filter = new FigureFilter(
                text(given, "unit"),
                one(given, "class", Classification.class),
                text(given, "category"),
                text(given, "area"),
                one(given, "channel", Channel.class),
                one(given, "filedBy", FiledBy.class),
                reader(caller));
        return new AskedFigures(indicator, from, to, by(text(given, "by")), filter);
    }

    /** Nobody counts a case that accuses the unit that he speaks for, or himself. */
    public static FigureFilter.Reader reader(Caller caller) {
        return new FigureFilter.Reader(caller.units(), Objects.requireNonNullElse(caller.officerRef(), ""));
    }

    /** The same question to the views. */
    public FindFigures query(FindFigures.@Nullable AsOf asOf) {
        return new FindFigures(indicator, begin(from), begin(to.plusDays(1)), by, filter, asOf);
    }

    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(Wording.ZONE).toInstant();
    }

    /** The address at which the cases behind the row of this key are told. */
    String evidence(@Nullable String key, @Nullable String asOf) {
        return address("/api/figures/cases", by == By.ALL ? null : key, null, asOf);
    }

    /** The address of the page that tells the cases behind this part of the row of this key; null is all of it. */
    public String opened(@Nullable String key, @Nullable String part, @Nullable String asOf) {
        return address("/papan/angka", key, part, asOf);
    }

    private String address(String path, @Nullable String key, @Nullable String part, @Nullable String asOf) {
        Map<String, String> parts = parts(asOf);
        put(parts, "key", key);
        put(parts, "part", part);
        StringJoiner address = new StringJoiner("&", path + "?", "");
        parts.forEach((name, value) -> address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private Map<String, String> parts(@Nullable String asOf) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("indicator", indicator.code());
        parts.put("from", from.toString());
        parts.put("to", to.toString());
        put(parts, "by", by == By.ALL ? null : word(by));
        put(parts, "unit", filter.unit());
        put(parts, "class", name(filter.classification()));
        put(parts, "category", filter.category());
        put(parts, "area", filter.area());
        put(parts, "channel", name(filter.channel()));
        put(parts, "filedBy", name(filter.filedBy()));
        put(parts, "asOf", asOf);
        return parts;
    }

    /** The key of the row that is asked for, which is empty for those without one; null is all of them. */
    public static @Nullable String key(MultiValueMap<String, String> given) {
        return given.containsKey("key") && text(given, "key") == null ? "" : text(given, "key");
    }

    /** The part of a row that is asked for: how its cases count, or the numbers of its buckets; null is all of it. */
    public static FindFigures.@Nullable Part part(MultiValueMap<String, String> given) {
        String word = text(given, "part");
        if (word == null) {
            return null;
        }
        if (word.matches("\\d(,\\d){0,6}")) {
            return new FindFigures.Part(
                    null, Arrays.stream(word.split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
        }
        return new FindFigures.Part(one(given, "part", Observation.State.class), Set.of());
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    public static String word(By by) {
        return by == By.FILED_BY ? "filedBy" : by.name().toLowerCase(Locale.ROOT);
    }

    private static By by(@Nullable String word) {
        return switch (word) {
            case null -> By.ALL;
            case "unit" -> By.UNIT;
            case "class" -> By.CLASS;
            case "category" -> By.CATEGORY;
            case "area" -> By.AREA;
            case "channel" -> By.CHANNEL;
            case "filedBy" -> By.FILED_BY;
            case "edge" -> By.EDGE;
            default -> throw EdgeRefusal.PARAMETER_MALFORMED.refused("by");
        };
    }

    public static @Nullable String text(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused(name);
        }
        return value.strip();
    }

    public static LocalDate day(MultiValueMap<String, String> given, String name, LocalDate usual) {
        String value = text(given, name);
        try {
            return value == null ? usual : LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused(name);
        }
    }

    private static <E extends Enum<E>> @Nullable E one(
            MultiValueMap<String, String> given, String name, Class<E> type) {
        String value = text(given, name);
        try {
            return value == null ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException unknown) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused(name);
        }
    }
}
