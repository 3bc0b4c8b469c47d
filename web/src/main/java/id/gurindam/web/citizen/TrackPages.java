package id.gurindam.web.citizen;

import id.gurindam.events.Channel;
import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.complaint.ActBodies;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.FormBodies;
import id.gurindam.web.complaint.Live;
import id.gurindam.web.files.Uploads;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.TrackPage;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.PinGate;
import id.gurindam.web.security.PinPass;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Following a case with its code, and as its reporter with the PIN. */
@Controller
class TrackPages {
    private final CaseDesk desk;
    private final CaseOffice office;
    private final CasePages pages;
    private final PinGate gate;
    private final PinPass pass;
    private final Uploads uploads;
    private final FormBodies bodies;
    private final Live live;

    TrackPages(
            CaseDesk desk,
            CaseOffice office,
            CasePages pages,
            PinGate gate,
            PinPass pass,
            Uploads uploads,
            FormBodies bodies,
            Live live) {
        this.desk = desk;
        this.office = office;
        this.pages = pages;
        this.gate = gate;
        this.pass = pass;
        this.uploads = uploads;
        this.bodies = bodies;
        this.live = live;
    }

    @GetMapping("/lacak")
    String ask(@RequestParam(required = false) @Nullable String kode, Model model) {
        model.addAttribute("page", new TrackPage(kode == null ? "" : kode.strip(), kode != null, FormErrors.NONE));
        return "lacak";
    }

    @PostMapping("/lacak")
    Mono<String> open(ServerWebExchange exchange, Caller caller, Model model) {
        return exchange.getFormData().flatMap(form -> {
            String code = java.util.Objects.requireNonNullElse(form.getFirst("kode"), "")
                    .strip();
            String pin = java.util.Objects.requireNonNullElse(form.getFirst("pin"), "")
                    .strip();
            Mono<String> opened = pin.isEmpty()
                    ? desk.see(code, caller).map(view -> "redirect:/laporan/" + view.trackingCode())
                    : gate.prove(exchange, code, pin).map(proved -> {
                        pass.give(exchange, proved);
                        return "redirect:/lacak/" + proved;
                    });
            return opened.onErrorResume(EdgeRefused.class, why -> {
                String field = code.isEmpty() ? "kode" : pin.isEmpty() ? "kode" : "pin";
                String key = code.isEmpty()
                        ? "wrong.kode"
                        : "refusal." + why.refusal().name();
                model.addAttribute("page", new TrackPage(code, !pin.isEmpty(), FormErrors.of(field, key)));
                return Mono.just("lacak");
            });
        });
    }

    @GetMapping("/lacak/{code}")
    Mono<String> mine(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String selesai,
            Caller caller,
            Locale locale,
            Model model) {
        if (!caller.proved(code)) {
            model.addAttribute("page", new TrackPage(code, true, FormErrors.NONE));
            return Mono.just("lacak");
        }
        return desk.mine(code)
                .flatMap(view -> delivered(view, caller).thenReturn(view))
                .flatMap(view -> pages.reporters(view, caller, locale, done(selesai), null))
                .map(page -> {
                    model.addAttribute("page", page);
                    return "kasus-warga";
                });
    }

    @PostMapping("/lacak/{code}/{act}")
    Mono<String> act(
            @PathVariable String code,
            @PathVariable String act,
            ServerWebExchange exchange,
            Caller caller,
            Locale locale,
            Model model) {
        ActBodies.Named asked = ActBodies.named(act);
        return uploads.form(exchange)
                .flatMap(sent -> Mono.defer(() -> office.act(
                                code,
                                asked.act(),
                                bodies.read(sent.values(), asked.body()),
                                new CaseOffice.Asked(
                                        caller,
                                        Channel.WEB,
                                        FormBodies.key(sent.values()),
                                        sent.values().toString().getBytes(StandardCharsets.UTF_8),
                                        null)))
                        .map(_ -> "redirect:/lacak/" + code + "?selesai=" + act)
                        .onErrorResume(
                                FormBodies::isTheirs,
                                why -> again(
                                        code,
                                        new CasePages.Sent(
                                                asked.act(), sent.values(), FormBodies.errors(asked.act(), why)),
                                        caller,
                                        locale,
                                        model)));
    }

    @GetMapping(path = "/lacak/{code}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(
            @PathVariable String code,
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return desk.see(code, caller).flatMapMany(view -> live.signals(view, last));
    }

    private Mono<String> again(String code, CasePages.Sent sent, Caller caller, Locale locale, Model model) {
        return desk.mine(code)
                .flatMap(view -> pages.reporters(view, caller, locale, null, sent))
                .map(page -> {
                    model.addAttribute("page", page);
                    return "kasus-warga";
                });
    }

    /** The reporter has opened the page that shows the answer: that is when it reached them (UU 25/2009). */
    private Mono<Void> delivered(CaseView view, Caller caller) {
        boolean told = false;
        for (CaseView.Entry entry : view.entries()) {
            told = entry.name().equals("complaint.outcome-delivered")
                    || (told && !entry.name().equals("complaint.outcome-claimed"));
        }
        if (view.status() != CaseStatus.AWAITING_CONFIRMATION || told) {
            return Mono.empty();
        }
        return office.delivered(view, caller).onErrorComplete();
    }

    /** The message that says what was just done. */
    static @Nullable String done(@Nullable String act) {
        return act == null
                ? null
                : switch (act) {
                    case "confirm-outcome" -> "done.confirmed";
                    case "dispute-outcome" -> "done.disputed";
                    case "add-voice" -> "done.voice";
                    default -> "done.act";
                };
    }
}
