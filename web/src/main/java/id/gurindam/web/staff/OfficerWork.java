package id.gurindam.web.staff;

import id.gurindam.command.CommandOffice;
import id.gurindam.events.Channel;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.ActBody;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.complaint.FormBodies;
import id.gurindam.web.files.Uploads;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OfficerCasePage;
import id.gurindam.web.problem.Diagnoses;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** Does what the form of an act asks, and answers with the next page: the case, or the form again with what is wrong. */
@Component
class OfficerWork {
    private final CaseOffice office;
    private final CaseDesk desk;
    private final OfficerCases cases;
    private final CasePages pages;
    private final FormBodies bodies;

    OfficerWork(CaseOffice office, CaseDesk desk, OfficerCases cases, CasePages pages, FormBodies bodies) {
        this.office = office;
        this.desk = desk;
        this.cases = cases;
        this.pages = pages;
        this.bodies = bodies;
    }

    /** Who asks, in which language, and the answer that is being made. */
    record Reader(Caller caller, Locale locale, Model model, ServerWebExchange exchange) {}

    /** Lays the page where the template finds it, with the ways on that this reader has. */
    void show(OfficerCasePage page, CaseView view, Caller caller, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("trail", caller.may(Act.SEE_TRAIL, Facts.of(view)));
        model.addAttribute("publicly", view.isPublic());
    }

    /** Does the act and answers the name of the page to show, or where to go. */
    Mono<String> act(CaseView view, Act act, Class<? extends ActBody> type, Uploads.Sent sent, Reader reader) {
        if (sent.errors().any()) {
            return again(view.trackingCode(), new CasePages.Sent(act, sent.values(), sent.errors()), null, reader);
        }
        return Mono.defer(() -> office.act(
                        view.trackingCode(),
                        act,
                        bodies.read(sent.values(), type),
                        asked(sent.values(), reader.caller())))
                .flatMap(answer -> answered(answer, act, sent.values(), reader))
                .onErrorResume(why -> refused(view.trackingCode(), act, sent.values(), why, reader));
    }

    /** The request that a form makes: its key, what was written in it, and the version that was on the screen. */
    static CaseOffice.Asked asked(Map<String, List<String>> form, Caller caller) {
        Map<String, List<String>> written = new LinkedHashMap<>(form);
        written.remove("_csrf");
        return new CaseOffice.Asked(
                caller,
                Channel.WEB,
                FormBodies.key(form),
                written.toString().getBytes(StandardCharsets.UTF_8),
                version(form));
    }

    private static @Nullable Long version(Map<String, List<String>> form) {
        String etag = form.getOrDefault("etag", List.of()).stream().findFirst().orElse("");
        return etag.matches("\\d{1,18}") ? Long.valueOf(etag) : null;
    }

    private Mono<String> answered(CaseOffice.Answer answer, Act act, Map<String, List<String>> form, Reader reader) {
        String code = answer.trackingCode();
        if (act == Act.REVEAL_IDENTITY && answer.identity() != null) {
            return identified(code, answer.identity(), form, reader);
        }
        if (act == Act.REISSUE_PIN && answer.pin() != null) {
            reader.model().addAttribute("pin", answer.pin());
            return page(code, OfficerCases.Before.NOTHING, reader);
        }
        return Mono.just("redirect:/kasus/" + code + "?selesai=" + act.word());
    }

    /** The identity is shown on this one page; the text as it was written stays open for a while. */
    private Mono<String> identified(
            String code, CaseOffice.Identity found, Map<String, List<String>> form, Reader reader) {
        Naming naming = pages.naming(reader.locale());
        String purpose = form.getOrDefault("purpose", List.of("")).getFirst();
        OfficerCasePage.Identity identity = new OfficerCasePage.Identity(
                shown(found.name(), reader.locale()),
                shown(found.email(), reader.locale()),
                shown(found.phone(), reader.locale()),
                naming.listed("revealPurposes", purpose));
        return page(code, new OfficerCases.Before("done.revealed", null, null, identity), reader);
    }

    private static @Nullable String shown(@Nullable String text, Locale locale) {
        return CaseView.ERASED.equals(text) ? CaseDesk.erased(locale) : text;
    }

    private Mono<String> refused(String code, Act act, Map<String, List<String>> form, Throwable why, Reader reader) {
        if (quicker(why)) {
            return again(code, new CasePages.Sent(act, form, FormErrors.NONE), HttpStatus.CONFLICT, reader);
        }
        Throwable told = why instanceof JacksonException
                ? EdgeRefusal.FIELD_MALFORMED.refused(
                        Objects.requireNonNullElse(Diagnoses.of(why).field(), act.word()))
                : why;
        if (!FormBodies.isTheirs(told)) {
            return Mono.error(told);
        }
        return again(code, new CasePages.Sent(act, form, FormBodies.errors(act, told)), null, reader);
    }

    private static boolean quicker(Throwable why) {
        return why instanceof CommandOffice.Stale || Diagnoses.of(why).code().equals(EdgeRefusal.LOST_RACE.name());
    }

    private Mono<String> again(String code, CasePages.Sent sent, @Nullable HttpStatus conflict, Reader reader) {
        reader.exchange().getResponse().setStatusCode(conflict == null ? HttpStatus.UNPROCESSABLE_CONTENT : conflict);
        return desk.see(code, reader.caller())
                .flatMap(view -> page(
                        view,
                        new OfficerCases.Before(
                                null, sent, conflict == null ? null : newest(view, reader.locale()), null),
                        reader));
    }

    private OfficerCasePage.Conflict newest(CaseView view, Locale locale) {
        CaseView.Entry last = view.entries().getLast();
        Naming naming = pages.naming(locale);
        String unit = last.actorUnit();
        return new OfficerCasePage.Conflict(
                unit == null ? naming.words().role(last.actorRole().name()) : naming.unit(unit),
                last.at(),
                "event." + last.name());
    }

    private Mono<String> page(String code, OfficerCases.Before before, Reader reader) {
        return desk.see(code, reader.caller()).flatMap(view -> page(view, before, reader));
    }

    private Mono<String> page(CaseView view, OfficerCases.Before before, Reader reader) {
        return cases.page(view, reader.caller(), reader.locale(), before).map(page -> {
            show(page, view, reader.caller(), reader.model());
            return "kasus";
        });
    }
}
