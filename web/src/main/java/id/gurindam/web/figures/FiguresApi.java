package id.gurindam.web.figures;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.Indicator;
import id.gurindam.web.complaint.PastJson;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Figures in JSON, with the cases behind each. */
@RestController
class FiguresApi {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final FigureReads reads;
    private final FigureNames names;
    private final BehindJson behind;
    private final Words words;
    private final InstantSource clock;

    FiguresApi(FigureReads reads, FigureNames names, BehindJson behind, Words words, InstantSource clock) {
        this.reads = reads;
        this.names = names;
        this.behind = behind;
        this.words = words;
        this.clock = clock;
    }

    /** An indicator in rows; asOf is null for now. Period dates are both included and mean the cohort's date. */
    record FiguresJson(
            String indicator,
            String name,
            String definition,
            String cohort,
            String measure,
            LocalDate from,
            LocalDate to,
            String by,
            long position,
            Instant at,
            PastJson.@Nullable Moment asOf,
            List<RowJson> rows) {}

    /** One row; value is a percentage for shares and parts, else the median, mean or count; evidence tells its cases. */
    record RowJson(
            String key,
            String name,
            long n,
            @Nullable Double value,
            long numerator,
            long denominator,
            long pending,
            @Nullable Double median,
            @Nullable Double p90,
            @Nullable Double mean,
            List<Long> buckets,
            boolean enough,
            String evidence) {}

    @GetMapping("/api/figures")
    Mono<ResponseEntity<?>> figures(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Caller caller,
            Locale locale,
            ServerWebExchange exchange) {
        AskedFigures asked = AskedFigures.of(given, caller, today());
        return at(
                given,
                prefer,
                caller,
                exchange,
                then -> reads.figures(asked.query(moment(then)))
                        .map(found -> ok(told(asked, found, then, given, locale))));
    }

    @GetMapping("/api/figures/cases")
    Mono<ResponseEntity<?>> cases(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Caller caller,
            Locale locale,
            ServerWebExchange exchange) {
        AskedFigures asked = AskedFigures.of(given, caller, today());
        int limit = number(given, "limit", USUAL, 1, MOST);
        int after = number(given, "after", -1, -1, Integer.MAX_VALUE);
        return at(
                given,
                prefer,
                caller,
                exchange,
                then -> reads.behind(new FindFigures.Behind(
                                asked.query(moment(then)),
                                AskedFigures.key(given),
                                AskedFigures.part(given),
                                after,
                                limit))
                        .map(found -> ok(behind.told(asked, found, caller, locale))));
    }

    private Mono<ResponseEntity<?>> at(
            MultiValueMap<String, String> given,
            @Nullable String prefer,
            Caller caller,
            ServerWebExchange exchange,
            Function<PastReads.@Nullable Then, Mono<ResponseEntity<?>>> told) {
        String asOf = AskedFigures.text(given, "asOf");
        if (asOf == null) {
            return told.apply(null);
        }
        return reads.then(asOf, caller, PastReads.patience(prefer))
                .flatMap(then -> then.ready() ? told.apply(then) : Mono.just(PastJson.notYet(then, exchange)));
    }

    private static FindFigures.@Nullable AsOf moment(PastReads.@Nullable Then then) {
        return then == null ? null : FigureReads.moment(then);
    }

    private FiguresJson told(
            AskedFigures asked,
            FindFigures.Figures found,
            PastReads.@Nullable Then then,
            MultiValueMap<String, String> given,
            Locale locale) {
        Wording wording = words.in(locale);
        Indicator indicator = asked.indicator();
        String asOf = AskedFigures.text(given, "asOf");
        return new FiguresJson(
                indicator.code(),
                wording.say("figure." + indicator.code()),
                wording.say("figure." + indicator.code() + ".definition"),
                indicator.cohort().name(),
                indicator.kind().name(),
                asked.from(),
                asked.to(),
                AskedFigures.word(asked.by()),
                found.position(),
                found.at(),
                then == null ? null : PastJson.Moment.of(then.moment()),
                found.rows().stream().map(row -> row(asked, row, asOf, locale)).toList());
    }

    private RowJson row(AskedFigures asked, FigureRow row, @Nullable String asOf, Locale locale) {
        return new RowJson(
                row.key(),
                names.of(asked.by(), row.key(), locale),
                FigureNames.counted(asked.indicator(), row),
                FigureNames.value(asked.indicator(), row),
                row.numerator(),
                row.denominator(),
                row.pending(),
                row.median(),
                row.p90(),
                row.mean(),
                row.buckets(),
                FigureNames.enough(asked.indicator(), row),
                asked.evidence(row.key(), asOf));
    }

    private static ResponseEntity<?> ok(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }

    private static int number(MultiValueMap<String, String> given, String name, int usual, int least, int most) {
        String value = AskedFigures.text(given, name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("-?\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused(name);
        }
        return Integer.parseInt(value);
    }
}
