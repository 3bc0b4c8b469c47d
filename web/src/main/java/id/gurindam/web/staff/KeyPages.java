package id.gurindam.web.staff;

import id.gurindam.events.Actor;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.complaint.FormBodies;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.DestroyPage;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Destroying what a case or its reporter left, asked twice: the first answer only says what would be lost. */
@Controller
class KeyPages {
    private final CaseDesk desk;
    private final CaseReads reads;
    private final CasePages pages;
    private final OfficerCases cases;
    private final OfficerWork work;
    private final Keys keys;

    KeyPages(CaseDesk desk, CaseReads reads, CasePages pages, OfficerCases cases, OfficerWork work, Keys keys) {
        this.desk = desk;
        this.reads = reads;
        this.pages = pages;
        this.cases = cases;
        this.work = work;
        this.keys = keys;
    }

    @PostMapping("/kasus/{code}/destroy-key")
    Mono<String> destroy(
            @PathVariable String code, ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        OfficerWork.Reader reader = new OfficerWork.Reader(caller, locale, model, exchange);
        return exchange.getFormData()
                .flatMap(form -> desk.see(code, caller).flatMap(view -> {
                    Actor actor = caller.actorFor(Act.DESTROY_KEY, Facts.of(view));
                    return Mono.defer(() -> destroy(view, form, actor, reader))
                            .onErrorResume(EdgeRefused.class, why -> again(view, form, why, reader));
                }));
    }

    private Mono<String> destroy(
            CaseView view, Map<String, List<String>> form, Actor actor, OfficerWork.Reader reader) {
        String what = chosen(form, "what");
        String basis = chosen(form, "legalBasis");
        if (!first(form, "yakin").equals("ya")) {
            Naming naming = pages.naming(reader.locale());
            reader.model().addAttribute("page", page(view, naming, what, basis));
            return Mono.just("hancurkan");
        }
        return reads.key(view.trackingCode())
                .map(key -> owner(view, what, key))
                .flatMap(owner -> keys.destroy(owner, basis, actor, OfficerWork.asked(form, reader.caller())))
                .map(_ -> "redirect:/kasus/" + view.trackingCode() + "?selesai=" + Act.DESTROY_KEY.word());
    }

    private DestroyPage page(CaseView view, Naming naming, String what, String basis) {
        return new DestroyPage(
                pages.head(view, naming),
                what,
                basis,
                "/kasus/" + view.trackingCode() + "/destroy-key",
                UUID.randomUUID().toString());
    }

    private static String owner(CaseView view, String what, FindCase.KeyView key) {
        if (what.equals("CASE")) {
            return view.complaintId();
        }
        if (key.reporterRefOrEmpty().isEmpty()) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused("what");
        }
        return key.reporterRefOrEmpty();
    }

    /** The answer to a field, which must be one of those that the form offers. */
    private String chosen(Map<String, List<String>> form, String field) {
        String value = first(form, field);
        if (value.isBlank()) {
            throw EdgeRefusal.FIELD_MISSING.refused(field);
        }
        ActForm offered = new ActForms(pages.naming(Locale.ROOT).words(), _ -> List.of())
                .of(Act.DESTROY_KEY.word(), "", false, "", null);
        boolean listed = offered.fields().stream()
                .filter(spec -> spec.name().equals(field))
                .map(FieldSpec::options)
                .flatMap(List::stream)
                .anyMatch(option -> option.value().equals(value));
        if (!listed) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused(field);
        }
        return value;
    }

    private static String first(Map<String, List<String>> form, String field) {
        return Objects.requireNonNullElse(form.get(field), List.<String>of()).stream()
                .findFirst()
                .orElse("");
    }

    private Mono<String> again(
            CaseView view, Map<String, List<String>> form, EdgeRefused why, OfficerWork.Reader reader) {
        reader.exchange().getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        FormErrors errors = FormBodies.errors(Act.DESTROY_KEY, why);
        CasePages.Sent sent = new CasePages.Sent(Act.DESTROY_KEY, form, errors);
        return cases.page(view, reader.caller(), reader.locale(), new OfficerCases.Before(null, sent, null, null))
                .map(page -> {
                    work.show(page, view, reader.caller(), reader.model());
                    return "kasus";
                });
    }
}
