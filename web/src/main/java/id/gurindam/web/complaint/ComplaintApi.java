package id.gurindam.web.complaint;

import id.gurindam.events.Channel;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Complaints in JSON (shared/design.md 7). */
@RestController
@RequestMapping(path = "/api/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintApi {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final int MOST = 100;

    private final CaseOffice office;
    private final CaseDesk desk;
    private final CaseReads reads;
    private final Live live;
    private final Json json;
    private final AsOf moments;
    private final PublicCases cases;
    private final PublicStreams streams;
    private final PastReads past;

    ComplaintApi(
            CaseOffice office,
            CaseDesk desk,
            CaseReads reads,
            Live live,
            Json json,
            AsOf moments,
            PublicCases cases,
            PublicStreams streams,
            PastReads past) {
        this.office = office;
        this.desk = desk;
        this.reads = reads;
        this.live = live;
        this.json = json;
        this.moments = moments;
        this.cases = cases;
        this.streams = streams;
        this.past = past;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<CaseOffice.Answer>> file(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) byte @Nullable [] body) {
        FilingBody filing = json.read(present(body), FilingBody.class);
        Channel channel = Objects.requireNonNullElse(filing.channel(), Channel.API);
        if (channel == Channel.SYSTEM || channel == Channel.IMPORT) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused("channel");
        }
        CaseOffice.Asked asked = new CaseOffice.Asked(caller, channel, key(key), present(body), null);
        return office.file(filing, asked)
                .map(answer -> ResponseEntity.created(URI.create("/api/complaints/" + answer.trackingCode()))
                        .cacheControl(CacheControl.noStore())
                        .body(answer));
    }

    @GetMapping
    Mono<ResponseEntity<?>> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            ServerWebExchange exchange) {
        if (limit < 1 || limit > MOST) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("limit");
        }
        if (cursor != null && !cursor.matches("[0-9a-z]{1,13}")) {
            throw EdgeRefusal.CURSOR_MALFORMED.refused("cursor");
        }
        FindCases query = new FindCases(state, unit, category, area, words, cursor, limit);
        return asOf == null
                ? reads.ask(query, FindCases.Page.class).map(found -> ResponseEntity.ok(ListJson.of(found)))
                : listAsOf(query, asOf, caller, exchange);
    }

    private Mono<ResponseEntity<?>> listAsOf(FindCases query, String asOf, Caller caller, ServerWebExchange exchange) {
        PastReads.only(caller);
        String prefer = exchange.getRequest().getHeaders().getFirst("Prefer");
        return past.lists(asOf, caller, PastReads.patience(prefer))
                .flatMap(then -> then.ready()
                        ? past.list(query, then, caller)
                                .map(found -> ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .body(ListJson.of(found, PastJson.Moment.of(then.moment()))))
                        : Mono.just(PastJson.notYet(then, exchange)));
    }

    @GetMapping("/{code}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseJson.class)))
    Mono<ResponseEntity<?>> one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            Locale locale) {
        if (asOf != null) {
            return moments.read(asOf)
                    .flatMap(moment -> desk.asOf(code, moment, caller)
                            .flatMap(view -> desk.json(view, moment.recordedAt(), locale))
                            .map(ComplaintApi::tagged));
        }
        if (isAnybody(caller)) {
            return cases.tell(code, locale).map(told -> tagged(told.version()).body(told.bytes()));
        }
        return desk.see(code, caller).flatMap(view -> desk.json(view, locale)).map(ComplaintApi::tagged);
    }

    private static boolean isAnybody(Caller caller) {
        return !caller.signedIn() && !caller.provedAny();
    }

    @GetMapping("/{code}/clocks")
    Mono<List<?>> clocks(@PathVariable String code, Caller caller, Locale locale) {
        return desk.see(code, caller).flatMap(view -> desk.json(view, locale)).map(CaseJson::clocks);
    }

    @GetMapping(path = "/{code}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseJson.class)))
    Mono<Void> live(
            @PathVariable String code,
            Caller caller,
            Locale locale,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            ServerWebExchange exchange) {
        Flux<SseFrame> frames = isAnybody(caller)
                ? streams.follow(code, locale, last)
                : desk.see(code, caller)
                        .flatMapMany(first -> live.of(first.complaintId(), first.position(), last)
                                .concatMap(_ -> desk.see(code, caller).flatMap(view -> desk.json(view, locale)))
                                .map(body -> SseFrame.of(body.position(), cases.line(body))));
        return live.write(frames, exchange.getResponse());
    }

    @PostMapping(path = "/{code}/{act}")
    Mono<ResponseEntity<CaseOffice.Answer>> act(
            @PathVariable String code,
            @PathVariable String act,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) byte @Nullable [] body) {
        ActBodies.Named asked = ActBodies.named(act);
        ActBody read = json.read(present(body), asked.body());
        return office.act(
                        code,
                        asked.act(),
                        read,
                        new CaseOffice.Asked(caller, Channel.API, key(key), present(body), version(ifMatch)))
                .map(answer ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer));
    }

    private static ResponseEntity<?> tagged(CaseJson body) {
        return tagged(body.version()).body(body);
    }

    private static ResponseEntity.BodyBuilder tagged(long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").cacheControl(CacheControl.noStore());
    }

    private static byte[] present(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }

    private static @Nullable String key(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw EdgeRefusal.KEY_MALFORMED.refused("Idempotency-Key");
        }
        return key;
    }

    /** The version that the caller saw; {@code *} asks for none in particular. */
    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("If-Match");
        }
        return Long.valueOf(matcher.group(1));
    }
}
