package id.gurindam.web.citizen;

import id.gurindam.events.Channel;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.Titles;
import id.gurindam.web.complaint.ActBody;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Live;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.pages.model.ListPage;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.StartPage;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.RateLimits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What anybody may read: the first page, the list, and each public case. */
@Controller
class ListPages {
    private static final int ROWS = 20;
    private static final int NEWEST = 5;
    private static final int LOOKED_AT = 60;
    private static final List<String> FILTERS = List.of("status", "unit", "kategori", "wilayah", "kata");

    private final CaseReads reads;
    private final PastPages past;
    private final CaseDesk desk;
    private final CaseOffice office;
    private final CasePages pages;
    private final Live live;
    private final RateLimits limits;
    private final InstantSource clock;

    ListPages(
            CaseReads reads,
            PastPages past,
            CaseDesk desk,
            CaseOffice office,
            CasePages pages,
            Live live,
            RateLimits limits,
            InstantSource clock) {
        this.reads = reads;
        this.past = past;
        this.desk = desk;
        this.office = office;
        this.pages = pages;
        this.live = live;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/")
    Mono<String> start(Locale locale, Model model) {
        Naming naming = pages.naming(locale);
        Mono<FindCases.Page> newest =
                reads.ask(new FindCases(null, null, null, null, null, null, LOOKED_AT), FindCases.Page.class);
        return reads.ask(new FindCases.Figures(), FindCases.Counts.class).zipWith(newest, (counts, page) -> {
            model.addAttribute(
                    "page",
                    new StartPage(
                            List.of(
                                    figure(naming, counts.open(), "figure.open"),
                                    figure(naming, counts.confirmed(), "figure.confirmed"),
                                    figure(naming, counts.lapsed(), "figure.lapsed"),
                                    figure(naming, counts.all(), "figure.all")),
                            clock.instant(),
                            newest(page.items(), naming)));
            return "beranda";
        });
    }

    @GetMapping("/laporan")
    Mono<String> list(@RequestParam MultiValueMap<String, String> asked, Caller caller, Locale locale, Model model) {
        Naming naming = pages.naming(locale);
        String cursor = asked.getFirst("lanjut");
        if (cursor != null && !cursor.matches("[0-9a-z]{1,13}")) {
            throw EdgeRefusal.CURSOR_MALFORMED.refused("lanjut");
        }
        FindCases query = new FindCases(
                given(asked, "status"),
                given(asked, "unit"),
                given(asked, "kategori"),
                given(asked, "wilayah"),
                given(asked, "kata"),
                cursor,
                ROWS);
        String asOf = PastPages.asOf(asked);
        if (asOf != null) {
            return past.list(query, asOf, asked, caller, model, (found, at) -> shown(found, asked, at, naming, model));
        }
        return reads.ask(query, FindCases.Page.class).map(found -> shown(found, asked, clock.instant(), naming, model));
    }

    private static String shown(
            FindCases.Page found, MultiValueMap<String, String> asked, Instant at, Naming naming, Model model) {
        boolean filtered = asked.keySet().stream().anyMatch(k -> FILTERS.contains(k) && given(asked, k) != null);
        model.addAttribute(
                "page",
                new ListPage(
                        Objects.requireNonNullElse(given(asked, "kata"), ""),
                        filters(asked, naming),
                        found.items().stream().map(card -> row(card, naming)).toList(),
                        filtered,
                        next(asked, found.next()),
                        at));
        return "laporan";
    }

    @GetMapping("/laporan/{code}")
    Mono<String> one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String selesai,
            Locale locale,
            Model model) {
        return desk.publicly(code)
                .flatMap(view -> pages.publics(view, locale, TrackPages.done(selesai)))
                .map(page -> {
                    model.addAttribute("page", page);
                    return "kasus-warga";
                });
    }

    @PostMapping("/laporan/{code}/add-voice")
    Mono<String> voice(@PathVariable String code, ServerWebExchange exchange, Caller caller) {
        limits.take(RateLimits.Of.VOICE, exchange);
        CaseOffice.Asked asked = new CaseOffice.Asked(caller, Channel.WEB, null, new byte[0], null);
        return office.act(code, Act.ADD_VOICE, new ActBody.Voice(null, null), asked)
                .map(_ -> "redirect:/laporan/" + code + "?selesai=add-voice");
    }

    @GetMapping(path = "/laporan/{code}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(
            @PathVariable String code, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return desk.publicly(code).flatMapMany(view -> live.signals(view, last));
    }

    /** The newest that have something to read; in a young city, whatever there is. */
    private static List<ListPage.Row> newest(List<CaseCard> cards, Naming naming) {
        List<ListPage.Row> all = cards.stream().map(card -> row(card, naming)).toList();
        List<ListPage.Row> told =
                all.stream().filter(row -> row.title() != null).limit(NEWEST).toList();
        return told.isEmpty() ? all.stream().limit(NEWEST).toList() : told;
    }

    private static StartPage.Figure figure(Naming naming, long number, String key) {
        return new StartPage.Figure(naming.words().number(number), key, null);
    }

    private static ListPage.Row row(CaseCard card, Naming naming) {
        return new ListPage.Row(
                card.trackingCode(),
                Titles.of(card.publishedText()),
                naming.category(card.categoryCode()),
                naming.area(card.kelurahanCode()),
                card.status(),
                holder(card, naming),
                card.voices(),
                card.filedAt(),
                null);
    }

    private static String holder(CaseCard card, Naming naming) {
        if (card.holderUnit() != null) {
            return naming.unit(card.holderUnit());
        }
        boolean passed = card.status().equals("PASSED_TO_INFORMATION_OFFICER");
        return naming.words().role(passed ? "INFORMATION_OFFICER" : "COORDINATOR");
    }

    private static List<ListPage.Filter> filters(MultiValueMap<String, String> asked, Naming naming) {
        List<Option> states = new ArrayList<>();
        for (String state : List.of("OPEN", "CLOSED")) {
            states.add(Option.of(state, naming.words().say("filter.status." + state)));
        }
        for (var status : id.gurindam.query.casefile.CaseStatus.values()) {
            states.add(Option.of(status.name(), naming.words().status(status.name())));
        }
        List<Option> categories = naming.organisation().subjects().groups().stream()
                .map(group -> Option.of(group.code(), naming.category(group.code())))
                .toList();
        List<Option> areas = naming.organisation().places().kelurahan().stream()
                .map(area -> Option.of(area.code(), naming.area(area.code())))
                .toList();
        return List.of(
                filter("status", states, asked),
                filter("kategori", categories, asked),
                filter("wilayah", areas, asked));
    }

    private static ListPage.Filter filter(String name, List<Option> options, MultiValueMap<String, String> asked) {
        return new ListPage.Filter(name, options, Objects.requireNonNullElse(given(asked, name), ""));
    }

    private static @Nullable String next(MultiValueMap<String, String> asked, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/laporan");
        asked.forEach((name, values) -> {
            if (!name.equals("lanjut") && !values.getFirst().isBlank()) {
                address.queryParam(name, values.getFirst());
            }
        });
        return address.queryParam("lanjut", cursor).encode().build().toUriString();
    }

    private static @Nullable String given(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }
}
