package id.gurindam.web.board;

import id.gurindam.query.figures.FindFigures;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.PastMoment;
import id.gurindam.web.security.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The board, now or as it was, on a desk, on a wall, on paper and as a table for a spreadsheet. */
@Controller
class BoardPages {
    private final FigureReads reads;
    private final BoardMaker maker;
    private final BoardLive live;
    private final Words words;
    private final InstantSource clock;

    BoardPages(FigureReads reads, BoardMaker maker, BoardLive live, Words words, InstantSource clock) {
        this.reads = reads;
        this.maker = maker;
        this.live = live;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(BoardMaker.PATH)
    Mono<String> board(@RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        String asOf = PastPages.asOf(given);
        if (asOf == null) {
            return found(given, caller, clock.instant(), null, null)
                    .map(found -> shown(found, given, caller, locale, model));
        }
        return reads.then(asOf, caller, PastReads.PATIENCE)
                .flatMap(then -> then.ready()
                        ? found(given, caller, then.moment().recordedAt(), asOf, FigureReads.moment(then))
                                .map(found -> {
                                    model.addAttribute(PastMoment.NAME, past(then, given));
                                    return shown(found, given, caller, locale, model);
                                })
                        : Mono.fromSupplier(() -> waiting(then, BoardMaker.PATH, given, model)));
    }

    /** The page that says how far the past is. */
    static String waiting(PastReads.Then then, String path, MultiValueMap<String, String> given, Model model) {
        model.addAttribute("page", PastPages.waiting(then, BoardMaker.address(path, given), null));
        return "menyusun";
    }

    private static PastMoment past(PastReads.Then then, MultiValueMap<String, String> given) {
        MultiValueMap<String, String> now = new LinkedMultiValueMap<>(given);
        now.remove("asOf");
        return new PastMoment(
                then.moment().position(), then.moment().recordedAt(), BoardMaker.address(BoardMaker.PATH, now));
    }

    private String shown(
            BoardFound found, MultiValueMap<String, String> given, Caller caller, Locale locale, Model model) {
        model.addAttribute("page", maker.page(found, given, caller, locale));
        return "papan";
    }

    private Mono<BoardFound> found(
            MultiValueMap<String, String> given,
            Caller caller,
            Instant at,
            @Nullable String asOf,
            FindFigures.@Nullable AsOf moment) {
        BoardAsked asked = BoardAsked.of(given, caller, at, asOf, moment);
        return reads.board(asked.query()).map(found -> new BoardFound(asked, found));
    }

    /** The large numbers after each change, as soon as it is counted in; the page then fetches the rest. */
    @GetMapping(path = BoardMaker.PATH + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Caller caller,
            Locale locale) {
        Wording wording = words.in(locale);
        return live.signals(last)
                .concatMap(
                        signal -> signal.event() == null
                                ? Mono.just(signal)
                                : large(given, caller, wording)
                                        .map(told -> ServerSentEvent.builder(told)
                                                .id(String.valueOf(signal.id()))
                                                .event("changed")
                                                .build()),
                        1);
    }

    private Mono<String> large(MultiValueMap<String, String> given, Caller caller, Wording wording) {
        AskedFigures open = AskedFigures.of(
                Piece.LEFT.indicator(), given, caller, LocalDate.ofInstant(clock.instant(), Wording.ZONE));
        return reads.figures(open.query(null)).map(found -> Headlines.large(found, wording));
    }

    @GetMapping(BoardMaker.PATH + ".csv")
    Mono<ResponseEntity<byte[]>> table(
            @RequestParam MultiValueMap<String, String> given, Caller caller, Locale locale) {
        String asOf = PastPages.asOf(given);
        Mono<BoardFound> found = asOf == null
                ? found(given, caller, clock.instant(), null, null)
                : reads.ready(asOf, caller)
                        .flatMap(then ->
                                found(given, caller, then.moment().recordedAt(), asOf, FigureReads.moment(then)));
        return found.map(one -> csv(new BoardTable(maker.page(one, given, caller, locale), words.in(locale)).csv()));
    }

    private static ResponseEntity<byte[]> csv(String table) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("papan.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table.getBytes(StandardCharsets.UTF_8));
    }
}
