package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.FormBodies;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** The organisation as pages for its administrator: each part with what stands in it and the forms of its changes. */
@Controller
class OrganisationPages {
    private static final String TEMPLATE = "organisasi";

    private final OrganisationParts parts;
    private final OrganisationBook book;
    private final ChangeOffice office;
    private final Words words;

    OrganisationPages(OrganisationParts parts, OrganisationBook book, ChangeOffice office, Words words) {
        this.parts = parts;
        this.book = book;
        this.office = office;
        this.words = words;
    }

    /** One form as it came, and the answer that is being made. */
    private record Asked(
            Part part,
            String word,
            Map<String, List<String>> form,
            Caller caller,
            Locale locale,
            Model model,
            ServerWebExchange exchange) {

        String first(String field) {
            return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
        }

        /** The row that the form is about, where the page must show it again. */
        @Nullable
        String chosen() {
            return part == Part.LISTS ? first("list") : null;
        }

        @Nullable
        Long seenAt() {
            String etag = first("etag");
            return etag.matches("\\d{1,18}") ? Long.valueOf(etag) : null;
        }
    }

    @GetMapping({"/organisasi", "/organisasi/{part}"})
    String show(
            @PathVariable(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String pilih,
            @RequestParam(required = false) @Nullable String selesai,
            Caller caller,
            Locale locale,
            Model model) {
        Part shown = part == null ? Part.UNITS : named(part);
        caller.actorFor(shown.hasTrials() ? Act.PREVIEW_DECREE : Act.SEE_ORGANISATION_ADMIN, CaseFacts.NONE);
        String done = selesai != null && shown.changes().contains(selesai) ? "done.act" : null;
        String chosen = pilih == null || pilih.isBlank() ? null : pilih;
        model.addAttribute("page", parts.page(shown, caller, locale, new OrganisationParts.Before(chosen, done, null)));
        return TEMPLATE;
    }

    @PostMapping("/organisasi/{part}/{word}")
    Mono<String> change(
            @PathVariable String part,
            @PathVariable String word,
            ServerWebExchange exchange,
            Caller caller,
            Locale locale,
            Model model) {
        caller.actorFor(Act.CHANGE_ORGANISATION, CaseFacts.NONE);
        Part of = named(part);
        if (!of.changes().contains(word)) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        return exchange.getFormData()
                .flatMap(form -> change(new Asked(of, word, form, caller, locale, model, exchange)));
    }

    private Mono<String> change(Asked asked) {
        FormErrors missing = missing(asked);
        if (missing.any()) {
            return Mono.just(again(asked, missing, false));
        }
        return Mono.defer(() -> {
                    byte[] body = ChangeForms.read(asked.word(), asked.form(), book.now());
                    return office.change(
                            asked.word(),
                            new ChangeOffice.Asked(asked.caller(), FormBodies.key(asked.form()), body, asked.seenAt()));
                })
                .map(_ -> done(asked))
                .onErrorResume(why -> refused(asked, why));
    }

    /** All that is still empty, said at once and not one by one. */
    private FormErrors missing(Asked asked) {
        ActForm form = parts.form(asked.part(), asked.word(), asked.locale());
        return ChangeErrors.missing(form, asked.form(), words.in(asked.locale()));
    }

    private static String done(Asked asked) {
        String chosen = asked.chosen();
        String row = chosen == null ? "" : "&pilih=" + UriUtils.encode(chosen, StandardCharsets.UTF_8);
        return "redirect:/organisasi/" + asked.part().slug() + "?selesai=" + asked.word() + row;
    }

    private Mono<String> refused(Asked asked, Throwable why) {
        if (ChangeErrors.movedOn(why)) {
            return Mono.just(again(asked, FormErrors.NONE, true));
        }
        return ChangeErrors.isTheirs(why) ? Mono.just(again(asked, wrong(asked, why), false)) : Mono.error(why);
    }

    private FormErrors wrong(Asked asked, Throwable why) {
        return Sources.form(asked.word(), asked.form()).errors(asked.word(), why, words.in(asked.locale()));
    }

    /** The same page with what was written; it carries the newest position, so that the next try is made knowingly. */
    private String again(Asked asked, FormErrors errors, boolean stale) {
        asked.exchange().getResponse().setStatusCode(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        var sent = new OrganisationParts.Sent(asked.word(), asked.form(), errors, stale);
        asked.model()
                .addAttribute(
                        "page",
                        parts.page(
                                asked.part(),
                                asked.locale(),
                                new OrganisationParts.Before(asked.chosen(), null, sent)));
        return TEMPLATE;
    }

    private static Part named(String name) {
        return Part.named(name).orElseThrow(EdgeRefusal.NOT_FOUND::refused);
    }
}
