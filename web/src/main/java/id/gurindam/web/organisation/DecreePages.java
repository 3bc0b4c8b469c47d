package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A decree is tried before it is made, from its form or from a file; what comes back is the form to confirm with. */
@Controller
class DecreePages {
    private static final String TEMPLATE = "organisasi";

    private final OrganisationParts parts;
    private final OrganisationBook book;
    private final Previews previews;
    private final Words words;
    private final InstantSource clock;

    DecreePages(OrganisationParts parts, OrganisationBook book, Previews previews, Words words, InstantSource clock) {
        this.parts = parts;
        this.book = book;
        this.previews = previews;
        this.words = words;
        this.clock = clock;
    }

    /** Which decree, and for whom the answer is made. */
    private record Asked(
            Part part, String word, Caller caller, Locale locale, Model model, ServerWebExchange exchange) {}

    @PostMapping("/organisasi/{part}/{word}/pratinjau")
    Mono<String> preview(
            @PathVariable String part,
            @PathVariable String word,
            ServerWebExchange exchange,
            Caller caller,
            Locale locale,
            Model model) {
        Asked asked = asked(part, word, exchange, caller, locale, model);
        return exchange.getFormData().flatMap(form -> preview(asked, form));
    }

    private Mono<String> preview(Asked asked, Map<String, List<String>> form) {
        Map<String, List<String>> because = because(form);
        ActForm blank = parts.form(asked.part(), asked.word(), asked.locale());
        FormErrors missing = ChangeErrors.missing(blank, because, words.in(asked.locale()));
        if (missing.any()) {
            return Mono.just(refused(asked, form, missing));
        }
        return Mono.defer(() -> previews.of(
                        asked.word(),
                        ChangeForms.read(asked.word(), because, book.now()),
                        asked.caller(),
                        asked.locale()))
                .map(told -> shown(asked, form, told))
                .onErrorResume(ChangeErrors::isTheirs, why -> {
                    Sources sources = Sources.form(asked.word(), form);
                    return Mono.just(refused(asked, form, sources.errors(asked.word(), why, words.in(asked.locale()))));
                });
    }

    /** What would happen does not depend on the reason, which may be said at the end. */
    private static Map<String, List<String>> because(Map<String, List<String>> form) {
        boolean said = form.getOrDefault("reason", List.of()).stream().anyMatch(reason -> !reason.isBlank());
        Map<String, List<String>> all = new HashMap<>(form);
        all.put("reason", said ? form.getOrDefault("reason", List.of()) : List.of("-"));
        return all;
    }

    @PostMapping("/organisasi/{part}/{word}/berkas")
    Mono<String> file(
            @PathVariable String part,
            @PathVariable String word,
            ServerWebExchange exchange,
            Caller caller,
            Locale locale,
            Model model) {
        Asked asked = asked(part, word, exchange, caller, locale, model);
        return exchange.getMultipartData()
                .mapNotNull(sent -> sent.getFirst(DecreeFile.FIELD) instanceof FilePart file ? file : null)
                .filter(file -> !file.filename().isEmpty())
                .switchIfEmpty(Mono.error(() -> new Unreadable(DecreeFile.FIELD, "import.missing")))
                .flatMap(file -> content(file)
                        .flatMap(bytes -> tried(asked, DecreeFile.read(word, file.filename(), bytes, begun()))))
                .onErrorResume(DecreeFile.FileRefused.class, why -> ofFile(asked, why.getCause(), why.sources()))
                .onErrorResume(ChangeErrors::isTheirs, why -> ofFile(asked, why, _ -> null));
    }

    private static Mono<byte[]> content(FilePart file) {
        return DataBufferUtils.join(file.content(), DecreeFile.LARGEST + 1)
                .map(DecreePages::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(
                        DataBufferLimitException.class,
                        _ -> new Unreadable(DecreeFile.FIELD, "import.large", DecreeFile.LARGEST / 1_000));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private Mono<String> tried(Asked asked, DecreeFile.Read read) {
        return previews.of(asked.word(), read.body(), asked.caller(), asked.locale())
                .map(told -> shown(asked, read.values(), told))
                .onErrorResume(ChangeErrors::isTheirs, why -> ofFile(asked, why, read.sources()));
    }

    /** A file is refused whole: the form begins as if it had not come. */
    private Mono<String> ofFile(Asked asked, @Nullable Throwable why, Sources sources) {
        if (why == null) {
            return Mono.error(EdgeRefusal.UNEXPECTED::refused);
        }
        FormErrors errors = sources.errors(asked.word(), why, words.in(asked.locale()));
        var sent = new OrganisationParts.Sent(
                asked.word(), Map.of(), FileErrors.onFile(errors, words.in(asked.locale())), false);
        asked.exchange().getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        return Mono.just(page(asked, new OrganisationParts.Before(null, null, sent, null)));
    }

    /** What a table of days does not say: today, and which version is the next of each year. */
    private Map<String, String> begun() {
        OrganisationPage page = book.now();
        Map<String, String> begun = new HashMap<>();
        begun.put("decreedOn", page.calendar().dateOf(clock.instant()).toString());
        new OrganisationLists(page, Tongue.ID)
                .calendars()
                .forEach(calendar -> begun.put(
                        "version." + calendar.year(),
                        Integer.toString(page.rules().calendars().newestVersion(calendar.year()) + 1)));
        return begun;
    }

    private String shown(Asked asked, Map<String, List<String>> form, Preview told) {
        var sent = new OrganisationParts.Sent(asked.word(), form, FormErrors.NONE, false);
        var view = new PreviewViews(parts.reading(asked.locale())).of(told);
        return page(asked, new OrganisationParts.Before(null, null, sent, view));
    }

    private String refused(Asked asked, Map<String, List<String>> form, FormErrors errors) {
        asked.exchange().getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        var sent = new OrganisationParts.Sent(asked.word(), form, errors, false);
        return page(asked, new OrganisationParts.Before(null, null, sent, null));
    }

    private String page(Asked asked, OrganisationParts.Before before) {
        asked.model().addAttribute("page", parts.page(asked.part(), asked.caller(), asked.locale(), before));
        return TEMPLATE;
    }

    private static Asked asked(
            String part, String word, ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        caller.actorFor(Act.PREVIEW_DECREE, CaseFacts.NONE);
        Part of = Part.named(part).orElseThrow(EdgeRefusal.NOT_FOUND::refused);
        if (!of.changes().contains(word) || !Part.isTried(word)) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        return new Asked(of, word, caller, locale, model, exchange);
    }
}
