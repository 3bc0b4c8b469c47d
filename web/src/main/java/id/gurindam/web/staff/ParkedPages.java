package id.gurindam.web.staff;

import id.gurindam.query.axon.Views;
import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.ParkedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What views could not take, and another try. */
@Controller
class ParkedPages {
    private static final int ROWS = 200;

    private final Views views;
    private final ParkedDesk parked;
    private final RecordRows rows;
    private final CaseReads reads;

    ParkedPages(Views views, ParkedDesk parked, RecordRows rows, CaseReads reads) {
        this.views = views;
        this.parked = parked;
        this.rows = rows;
        this.reads = reads;
    }

    @GetMapping("/parkir")
    Mono<String> list(@RequestParam(required = false) @Nullable String selesai, Model model) {
        List<Views.Aside> asides = views.parked().stream().limit(ROWS).toList();
        Set<String> ids = asides.stream()
                .map(aside -> RecordRows.caseOf(aside.caseKey()))
                .collect(Collectors.toUnmodifiableSet());
        return rows.codes(ids)
                .zipWith(
                        names(asides),
                        (codes, names) -> asides.stream()
                                .map(aside -> row(aside, codes, names))
                                .toList())
                .map(told -> {
                    model.addAttribute("page", page(told, selesai));
                    return "parkir";
                });
    }

    @PostMapping("/parkir/{view}")
    Mono<String> rebuild(@PathVariable String view, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> parked.rebuild(view, Objects.requireNonNullElse(form.getFirst("perbuatan"), "")))
                .thenReturn("redirect:/parkir");
    }

    @PostMapping("/parkir/{view}/{caseKey}")
    Mono<String> retry(@PathVariable String view, @PathVariable String caseKey) {
        return parked.retry(view, caseKey).map(went -> "redirect:/parkir?selesai=" + (went ? "ya" : "belum"));
    }

    private ParkedPage page(List<ParkedPage.Row> told, @Nullable String done) {
        List<ParkedPage.View> standings = views.standings().stream()
                .map(s -> new ParkedPage.View(
                        s.view(),
                        s.position(),
                        s.head(),
                        s.parked(),
                        rebuild(s.view()),
                        "/parkir/" + segment(s.view()),
                        UUID.randomUUID().toString()))
                .toList();
        boolean failed = "belum".equals(done);
        return new ParkedPage(
                standings,
                told,
                null,
                "ya".equals(done) ? "done.retried" : null,
                failed ? FormErrors.of("", "parked.again") : FormErrors.NONE);
    }

    private ParkedPage.@Nullable Rebuild rebuild(String view) {
        return views.rebuilds().stream()
                .filter(progress -> progress.view().equals(view))
                .findFirst()
                .map(p -> new ParkedPage.Rebuild(
                        p.state().name(), p.position(), p.head(), p.secondsLeft(), difference(p.difference())))
                .orElse(null);
    }

    private static @Nullable String difference(@Nullable ViewDifference where) {
        return where == null ? null : where.collection() + " " + where.key() + " " + where.field();
    }

    private static ParkedPage.Row row(Views.Aside aside, Map<String, String> codes, Map<Long, String> names) {
        return new ParkedPage.Row(
                aside.view(),
                aside.firstPosition(),
                names.getOrDefault(aside.firstPosition(), ""),
                codes.get(RecordRows.caseOf(aside.caseKey())),
                aside.since(),
                aside.events(),
                aside.error(),
                "/parkir/" + segment(aside.view()) + "/" + segment(aside.caseKey()),
                UUID.randomUUID().toString());
    }

    private Mono<Map<Long, String>> names(List<Views.Aside> asides) {
        return Flux.fromIterable(asides)
                .map(Views.Aside::firstPosition)
                .distinct()
                .concatMap(position -> reads.ask(new FindRecord(position, 1), FindRecord.Rows.class))
                .flatMapIterable(FindRecord.Rows::rows)
                .collectMap(FindRecord.Row::position, FindRecord.Row::name);
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
