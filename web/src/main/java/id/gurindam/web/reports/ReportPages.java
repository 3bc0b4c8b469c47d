package id.gurindam.web.reports;

import id.gurindam.record.RecordStore;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reports as a page, a file of commas and a PDF. Without a position in the address it leads to the same address with the
 * present one, so that whatever is printed or cited can be had again to the byte.
 */
@Controller
class ReportPages {
    private static final Duration FILE_PATIENCE = Duration.ofSeconds(10);
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ReportReads reports;
    private final ReportMaker maker;
    private final FigureReads reads;
    private final RecordStore record;
    private final InstantSource clock;

    ReportPages(ReportReads reports, ReportMaker maker, FigureReads reads, RecordStore record, InstantSource clock) {
        this.reports = reports;
        this.maker = maker;
        this.reads = reads;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/papan/laporan")
    Mono<String> page(
            @RequestParam MultiValueMap<String, String> given,
            Caller caller,
            Locale locale,
            Model model,
            ServerWebExchange exchange) {
        ReportAddress address = address(given, "");
        String asOf = address.asOf();
        if (asOf == null) {
            return Mono.just("redirect:" + address.at(record.head()));
        }
        return reads.then(asOf, caller, PastReads.PATIENCE).flatMap(then -> {
            if (!then.ready()) {
                exchange.getResponse().getHeaders().add("Refresh", "2");
                model.addAttribute("page", PastPages.waiting(then, address.toString(), null));
                return Mono.just("menyusun");
            }
            return reports.report(address.asked(), then, caller, locale).map(text -> {
                model.addAttribute("page", maker.page(text, address));
                return "laporan-unit";
            });
        });
    }

    @GetMapping("/papan/laporan.csv")
    Mono<ResponseEntity<byte[]>> csv(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale) {
        return file(
                address(given, ".csv"), caller, locale, CSV, text -> ReportCsv.of(ReportCsv.rows(text.sheet(), text)));
    }

    @GetMapping("/papan/laporan.pdf")
    Mono<ResponseEntity<byte[]>> pdf(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale) {
        return file(address(given, ".pdf"), caller, locale, MediaType.APPLICATION_PDF, ReportPdf::of);
    }

    /** The file; while the past is being made, the same address again after a moment. */
    private Mono<ResponseEntity<byte[]>> file(
            ReportAddress address, Caller caller, Locale locale, MediaType type, Function<ReportText, byte[]> form) {
        String asOf = address.asOf();
        if (asOf == null) {
            return Mono.just(ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(address.at(record.head())))
                    .build());
        }
        return reads.then(asOf, caller, FILE_PATIENCE).flatMap(then -> {
            if (!then.ready()) {
                return Mono.error(EdgeRefusal.VIEW_BEHIND.refusedFor(2));
            }
            return reports.report(address.asked(), then, caller, locale)
                    .map(text -> ResponseEntity.ok()
                            .contentType(type)
                            .cacheControl(CacheControl.noStore())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + address.fileName() + "\"")
                            .body(form.apply(text)));
        });
    }

    private ReportAddress address(MultiValueMap<String, String> given, String form) {
        @Nullable String masa = given.getFirst("masa");
        ReportPeriod period = ReportPeriod.of(masa, LocalDate.ofInstant(clock.instant(), Wording.ZONE));
        return ReportAddress.of(period, given, form);
    }
}
