package id.gurindam.web.times;

import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.web.figures.FigureNames;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** The times of the city as a page for everybody, and the same in JSON. */
@Controller
class TimesPages {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final TimesReads reads;
    private final TimesMaker maker;
    private final FigureNames names;

    TimesPages(TimesReads reads, TimesMaker maker, FigureNames names) {
        this.reads = reads;
        this.maker = maker;
        this.names = names;
    }

    @GetMapping("/waktu")
    Mono<String> page(Locale locale, Model model) {
        return reads.now().map(times -> {
            model.addAttribute("page", maker.page(times, locale));
            return "waktu";
        });
    }

    /** Hidden says SMALL where it is from one to four and BESIDE where it would give such a one away; value asks for twenty. */
    record ToldJson(
            @Nullable Long n,
            @Nullable String hidden,
            @Nullable Double value) {
        static ToldJson of(CityTimes.Told told) {
            String hidden = told.n() != null ? null : told.small() ? "SMALL" : "BESIDE";
            return new ToldJson(told.n(), hidden, told.value());
        }
    }

    /** The city, a unit or a theme: S3 and S2 in percent, the median of the first answer in working hours. */
    record LineJson(String key, String name, ToldJson settledInTime, ToldJson answeredInTime, ToldJson medianHours) {}

    /** A month of the trend. */
    record MonthJson(String month, ToldJson settledInTime, ToldJson answeredInTime) {}

    /** A public case that has been open long. */
    record OldestJson(int workingDays, String category, String unit) {}

    /** All of it, by the date received. */
    record TimesJson(
            Instant at,
            long position,
            String cohort,
            LocalDate from,
            LocalDate to,
            LineJson all,
            List<LineJson> units,
            List<LineJson> categories,
            List<MonthJson> months,
            List<OldestJson> oldest) {}

    @GetMapping("/api/times")
    Mono<ResponseEntity<TimesJson>> json(Locale locale) {
        return reads.now()
                .map(times -> ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .body(told(times, locale)));
    }

    private TimesJson told(CityTimes times, Locale locale) {
        return new TimesJson(
                times.at(),
                times.position(),
                "RECEIVED",
                times.from(),
                times.to(),
                line(By.ALL, times.all(), locale),
                times.units().stream().map(line -> line(By.UNIT, line, locale)).toList(),
                times.categories().stream()
                        .map(line -> line(By.CATEGORY, line, locale))
                        .toList(),
                times.months().stream()
                        .map(month -> new MonthJson(
                                month.month().toString(), ToldJson.of(month.settled()), ToldJson.of(month.answered())))
                        .toList(),
                times.oldest().stream()
                        .map(open -> new OldestJson(open.days(), open.category(), open.unit()))
                        .toList());
    }

    private LineJson line(By by, CityTimes.Line line, Locale locale) {
        return new LineJson(
                line.key(),
                names.of(by, line.key(), locale),
                ToldJson.of(line.settled()),
                ToldJson.of(line.answered()),
                ToldJson.of(line.median()));
    }
}
