package id.gurindam.web.staff;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.complaint.ActBodies;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.Live;
import id.gurindam.web.files.Uploads;
import id.gurindam.web.pages.Words;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A case as the office sees it, and the acts on it. */
@Controller
class OfficerPages {
    private final CaseDesk desk;
    private final OfficerCases cases;
    private final OfficerWork work;
    private final Uploads uploads;
    private final Live live;
    private final Words words;

    OfficerPages(CaseDesk desk, OfficerCases cases, OfficerWork work, Uploads uploads, Live live, Words words) {
        this.desk = desk;
        this.cases = cases;
        this.work = work;
        this.uploads = uploads;
        this.live = live;
        this.words = words;
    }

    @GetMapping("/kasus")
    String find(@RequestParam(defaultValue = "") String kode) {
        return kode.isBlank()
                ? "redirect:/meja"
                : "redirect:/kasus/" + UriUtils.encodePathSegment(kode.strip(), StandardCharsets.UTF_8);
    }

    @GetMapping("/kasus/{code}")
    Mono<String> one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String selesai,
            Caller caller,
            Locale locale,
            Model model) {
        return desk.see(code, caller).flatMap(view -> {
            if (!desk.asOffice(view, caller)) {
                return Mono.just("redirect:/laporan/" + view.trackingCode());
            }
            OfficerCases.Before before = OfficerCases.Before.done(done(selesai, locale));
            return cases.page(view, caller, locale, before).map(page -> {
                work.show(page, view, caller, model);
                return "kasus";
            });
        });
    }

    @PostMapping("/kasus/{code}/{act}")
    Mono<String> act(
            @PathVariable String code,
            @PathVariable String act,
            ServerWebExchange exchange,
            Caller caller,
            Locale locale,
            Model model) {
        ActBodies.Named asked = ActBodies.named(act);
        return office(code, caller)
                .zipWith(uploads.form(exchange))
                .flatMap(t -> work.act(
                        t.getT1(),
                        asked.act(),
                        asked.body(),
                        t.getT2(),
                        new OfficerWork.Reader(caller, locale, model, exchange)));
    }

    @GetMapping(path = "/kasus/{code}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(
            @PathVariable String code,
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return office(code, caller).flatMapMany(view -> live.signals(view, last));
    }

    private Mono<CaseView> office(String code, Caller caller) {
        return desk.see(code, caller)
                .filter(view -> desk.asOffice(view, caller))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_YOURS::refused));
    }

    private @Nullable String done(@Nullable String act, Locale locale) {
        if (act == null || Act.ofWord(act).isEmpty()) {
            return null;
        }
        String key = "done." + act;
        return words.in(locale).maybe(key) == null ? "done.act" : key;
    }
}
