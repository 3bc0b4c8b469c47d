package id.gurindam.web.staff;

import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Clocks;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.PossibleActs;
import id.gurindam.web.cases.Telling;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.Live;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.pages.model.DeskPick;
import id.gurindam.web.pages.model.TimelineEntry;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The desk of whoever is signed in. */
@Controller
class DeskPages {
    private static final int ACTS = 4;
    private static final int LINES = 5;

    private final Desks desks;
    private final DeskMaker maker;
    private final CaseDesk cases;
    private final CasePages pages;
    private final PossibleActs possible;
    private final Clocks clocks;
    private final Live live;
    private final ViewProgress progress;
    private final PastPages past;
    private final RaisedCases raised;
    private final InstantSource clock;

    DeskPages(
            Desks desks,
            DeskMaker maker,
            CaseDesk cases,
            CasePages pages,
            PossibleActs possible,
            Clocks clocks,
            Live live,
            ViewProgress progress,
            PastPages past,
            RaisedCases raised,
            InstantSource clock) {
        this.desks = desks;
        this.maker = maker;
        this.cases = cases;
        this.pages = pages;
        this.possible = possible;
        this.clocks = clocks;
        this.live = live;
        this.progress = progress;
        this.past = past;
        this.raised = raised;
        this.clock = clock;
    }

    @GetMapping("/meja")
    Mono<String> desk(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        Naming naming = pages.naming(locale);
        Desks.Desk desk = desks.of(caller, naming);
        if (desk.kind() == Desks.Kind.PLAIN) {
            model.addAttribute("page", PlainDesk.of(desk.name(), caller));
            return withRaised(caller, naming, model).thenReturn("meja");
        }
        DeskMaker.Asked asked = asked(given, desk);
        return asked.asOf() == null
                ? withRaised(caller, naming, model).then(now(desk, asked, caller, naming, model))
                : past.of(asked.asOf(), "/meja", given, caller, model, then -> {
                    boolean closed = asked.sieve() == Sieve.CLOSED;
                    return Mono.zip(
                                    desks.cards(desk, caller, false, then),
                                    closed
                                            ? desks.cards(desk, caller, true, then)
                                            : Mono.<List<CaseCard>>just(List.of()))
                            .map(t -> shown(
                                    desk,
                                    t.getT1(),
                                    closed ? t.getT2() : t.getT1(),
                                    asked,
                                    null,
                                    then.moment().recordedAt(),
                                    caller,
                                    naming,
                                    model));
                });
    }

    private Mono<Model> withRaised(Caller caller, Naming naming, Model model) {
        return raised.lines(caller, clock.instant(), naming).map(lines -> model.addAttribute("raised", lines));
    }

    private Mono<String> now(Desks.Desk desk, DeskMaker.Asked asked, Caller caller, Naming naming, Model model) {
        boolean closed = asked.sieve() == Sieve.CLOSED;
        return Mono.zip(
                        desks.cards(desk, caller, false),
                        closed ? desks.cards(desk, caller, true) : Mono.<List<CaseCard>>just(List.of()),
                        picked(asked.picked(), caller, naming))
                .map(t -> {
                    List<CaseCard> shown = closed ? t.getT2() : t.getT1();
                    DeskPick pick = t.getT3().orElse(null);
                    return shown(desk, t.getT1(), shown, asked, pick, clock.instant(), caller, naming, model);
                });
    }

    private String shown(
            Desks.Desk desk,
            List<CaseCard> open,
            List<CaseCard> shown,
            DeskMaker.Asked asked,
            @Nullable DeskPick pick,
            Instant at,
            Caller caller,
            Naming naming,
            Model model) {
        model.addAttribute("page", maker.page(desk, open, shown, asked, pick, at, caller, naming));
        return desk.kind() == Desks.Kind.COORDINATOR ? "meja-koordinator" : "meja-unit";
    }

    @GetMapping(path = "/meja/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return live.listSignals(progress.position("caselist"), last);
    }

    private static DeskMaker.Asked asked(MultiValueMap<String, String> given, Desks.Desk desk) {
        String words = Optional.ofNullable(given.getFirst("kata"))
                .or(() -> Optional.ofNullable(given.getFirst("q")))
                .orElse("")
                .strip();
        return new DeskMaker.Asked(
                Sieve.ofWord(given.getFirst("saring"), desk.kind()),
                words.substring(0, Math.min(100, words.length())),
                given.getFirst("pilih"),
                PastPages.asOf(given));
    }

    private Mono<Optional<DeskPick>> picked(@Nullable String code, Caller caller, Naming naming) {
        if (code == null || code.isBlank()) {
            return Mono.just(Optional.empty());
        }
        return cases.see(code, caller)
                .filter(view -> cases.asOffice(view, caller))
                .flatMap(view -> possible.of(view, caller).map(acts -> pick(view, acts, naming)))
                .map(Optional::of)
                .onErrorResume(EdgeRefused.class, _ -> Mono.empty())
                .defaultIfEmpty(Optional.empty());
    }

    private DeskPick pick(CaseView view, List<Act> acts, Naming naming) {
        List<String> first = StaffActs.expectedFirst(acts, view.status()).stream()
                .map(Act::word)
                .limit(ACTS)
                .toList();
        List<TimelineEntry> told = new Telling(naming, "/kasus/" + view.trackingCode() + "/berkas").of(view);
        String text = view.publishedText();
        return new DeskPick(
                pages.head(view, naming),
                CaseView.ERASED.equals(text) ? null : text,
                clocks.views(view, naming),
                first,
                List.of(),
                told.subList(0, Math.min(LINES, told.size())));
    }
}
