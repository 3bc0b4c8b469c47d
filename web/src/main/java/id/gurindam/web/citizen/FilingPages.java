package id.gurindam.web.citizen;

import id.gurindam.events.Channel;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.Titles;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Lookups;
import id.gurindam.web.files.Uploads;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.FilingPage;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.ReceiptPage;
import id.gurindam.web.pages.model.SimilarCase;
import id.gurindam.web.pages.model.UploadedFile;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.RateLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Filing in six questions. Nothing is kept here before it is sent: every answer travels with the form. */
@Controller
class FilingPages {
    private static final int NEAR = 5;

    private final Words words;
    private final OrganisationBook book;
    private final CaseOffice office;
    private final CaseReads reads;
    private final Lookups lookups;
    private final Uploads uploads;
    private final RateLimits limits;

    FilingPages(
            Words words,
            OrganisationBook book,
            CaseOffice office,
            CaseReads reads,
            Lookups lookups,
            Uploads uploads,
            RateLimits limits) {
        this.words = words;
        this.book = book;
        this.office = office;
        this.reads = reads;
        this.lookups = lookups;
        this.uploads = uploads;
        this.limits = limits;
    }

    @GetMapping("/lapor")
    Mono<String> first(Locale locale, Model model) {
        FilingForm form =
                FilingForm.empty().with("kunci", List.of(UUID.randomUUID().toString()));
        return show(FilingStep.PLACE, form, FormErrors.NONE, false, locale, model);
    }

    @PostMapping("/lapor")
    Mono<String> next(ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        return uploads.form(exchange).flatMap(sent -> {
            FilingForm form = new FilingForm(sent.values());
            FilingStep step = FilingStep.of(form.value("langkah"));
            return go(
                    new Turn(step, form, form.value("ke"), !form.value("ubah").isEmpty()),
                    sent.errors(),
                    exchange,
                    caller,
                    locale,
                    model);
        });
    }

    /** One button pressed on one page. */
    private record Turn(FilingStep step, FilingForm form, String go, boolean changing) {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private Mono<String> go(
            Turn turn, FormErrors uploadErrors, ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        FilingStep step = turn.step();
        FilingForm form = turn.form();
        String removed = form.value("hapus");
        if (!removed.isEmpty()) {
            List<String> kept = form.all("berkas").stream()
                    .filter(f -> !f.startsWith(removed))
                    .toList();
            return show(step, form.with("berkas", kept), FormErrors.NONE, turn.changing(), locale, model);
        }
        if (turn.go().equals("kembali")) {
            FilingStep back = turn.changing() ? FilingStep.CHECK : step.before();
            return show(back, form, FormErrors.NONE, false, locale, model);
        }
        if (turn.go().startsWith("ubah:")) {
            return show(FilingStep.of(turn.go().substring(5)), form, FormErrors.NONE, true, locale, model);
        }
        FormErrors errors = uploadErrors.any() ? uploadErrors : check(step, form, locale);
        if (errors.any()) {
            return show(step, form, errors, turn.changing(), locale, model);
        }
        if (step == FilingStep.CHECK) {
            return send(form, exchange, caller, locale, model);
        }
        String same = form.value("sama");
        if (step == FilingStep.SIMILAR && !same.isEmpty() && !same.equals("tidak")) {
            return Mono.just("redirect:/laporan/" + same + "#suara");
        }
        FilingStep after = turn.changing() && step != FilingStep.CATEGORY ? FilingStep.CHECK : step.after();
        return show(after, form, FormErrors.NONE, turn.changing() && step == FilingStep.CATEGORY, locale, model);
    }

    private FormErrors check(FilingStep step, FilingForm form, Locale locale) {
        FilingQuestions asks = new FilingQuestions(naming(locale));
        return FilingChecks.of(step, form, asks.questions(form), inCity(form));
    }

    private Mono<String> send(FilingForm form, ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        for (FilingStep step : FilingStep.values()) {
            FormErrors errors = check(step, form, locale);
            if (errors.any() && step != FilingStep.SIMILAR) {
                return show(step, form, errors, true, locale, model);
            }
        }
        limits.take(RateLimits.Of.FILING, exchange);
        byte[] body = form.values().toString().getBytes(StandardCharsets.UTF_8);
        String key = form.value("kunci");
        CaseOffice.Asked asked =
                new CaseOffice.Asked(caller, Channel.WEB, key.isEmpty() ? null : "lapor-" + key, body, null);
        return office.file(SentFiling.body(form), asked)
                .flatMap(answer -> reads.seen("casefile", answer.position())
                        .then(reads.find(answer.trackingCode(), id.gurindam.query.casefile.Audience.OFFICE, false))
                        .map(view -> {
                            model.addAttribute(
                                    "page",
                                    new ReceiptPage(
                                            answer.trackingCode(),
                                            answer.pin(),
                                            view.filedAt(),
                                            verifyBy(view.filedAt()),
                                            view.visibility().name(),
                                            answer.position(),
                                            view.reporterKnown()));
                            return "tanda-terima";
                        }));
    }

    private java.time.Instant verifyBy(java.time.Instant filedAt) {
        return book.now().calendar().due(filedAt, 3);
    }

    private boolean inCity(FilingForm form) {
        if (form.value("lat").isBlank() && form.value("lon").isBlank()) {
            return true;
        }
        Double lat = SentFiling.number(form.value("lat"));
        Double lon = SentFiling.number(form.value("lon"));
        return lat != null && lon != null && lookups.place().holds(lat, lon);
    }

    private Mono<String> show(
            FilingStep step, FilingForm form, FormErrors errors, boolean changing, Locale locale, Model model) {
        Naming naming = naming(locale);
        FilingQuestions asks = new FilingQuestions(naming);
        Mono<List<SimilarCase>> near = step == FilingStep.SIMILAR ? similar(form, naming) : Mono.just(List.of());
        return near.map(similar -> {
            model.addAttribute(
                    "page",
                    new FilingPage(
                            step,
                            form,
                            errors,
                            asks.areas(),
                            similar,
                            asks.categories(),
                            asks.questions(form),
                            asks.notices(form),
                            form.all("berkas").stream()
                                    .flatMap(f -> UploadedFile.read(f).stream())
                                    .toList(),
                            step == FilingStep.CHECK ? new FilingAnswers(naming, asks).of(form) : List.of(),
                            changing));
            return "lapor-" + step.slug();
        });
    }

    private Mono<List<SimilarCase>> similar(FilingForm form, Naming naming) {
        FindCases near = new FindCases("OPEN", null, null, form.value("kelurahan"), null, null, NEAR);
        return reads.ask(near, FindCases.Page.class)
                .map(page -> page.items().stream()
                        .filter(card -> Titles.of(card.publishedText()) != null)
                        .map(card -> new SimilarCase(
                                card.trackingCode(),
                                java.util.Objects.requireNonNullElse(
                                        Titles.of(card.publishedText()), card.trackingCode()),
                                0,
                                card.voices(),
                                card.status(),
                                card.holderUnit() == null
                                        ? naming.words().role("COORDINATOR")
                                        : naming.unit(card.holderUnit()),
                                null))
                        .toList());
    }

    private Naming naming(Locale locale) {
        return new Naming(book, words.in(locale));
    }
}
