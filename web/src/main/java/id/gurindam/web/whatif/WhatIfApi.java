package id.gurindam.web.whatif;

import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Simulations in JSON: begun, followed as server-sent events, read, and cancelled. */
@RestController
class WhatIfApi {
    private static final String PATH = "/api/what-if";

    private final WhatIfDesk desk;

    WhatIfApi(WhatIfDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<WhatIfJson.BegunJson>> begin(
            @RequestBody(required = false) byte @Nullable [] sent, Caller caller) {
        DraftBody body = DraftBody.read(sent);
        FindWhatIf.Draft draft = body.draft(desk.inForce());
        return desk.begin(desk.stretch(body.from(), body.to()), draft, caller)
                .map(id -> ResponseEntity.accepted()
                        .cacheControl(CacheControl.noStore())
                        .body(WhatIfJson.BegunJson.of(id)));
    }

    @GetMapping(PATH + "/{id}")
    Mono<ResponseEntity<?>> result(@PathVariable String id, Caller caller) {
        return desk.standing(id, caller)
                .map(standing -> standing.outcome() == null
                        ? ResponseEntity.accepted()
                                .cacheControl(CacheControl.noStore())
                                .header(HttpHeaders.RETRY_AFTER, "1")
                                .body(WhatIfJson.ProgressJson.of(id, standing))
                        : ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(WhatIfJson.ResultJson.of(id, standing)));
    }

    /** progress with done and of, and at the end done with the totals, or failed. */
    @GetMapping(path = PATH + "/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> live(@PathVariable String id, Caller caller) {
        return desk.standings(id, caller).map(standing -> told(id, standing));
    }

    private static ServerSentEvent<Object> told(String id, FindWhatIf.Standing standing) {
        FindWhatIf.Outcome outcome = standing.outcome();
        Object data =
                outcome == null ? WhatIfJson.ProgressJson.of(id, standing) : WhatIfJson.TotalsJson.of(id, outcome);
        String event = switch (standing.state()) {
            case RUNNING -> "progress";
            case DONE -> "done";
            case FAILED -> "failed";
        };
        return ServerSentEvent.builder(data).event(event).build();
    }

    /** 204, also where there was none any more. */
    @PostMapping(PATH + "/{id}/cancel")
    Mono<ResponseEntity<Void>> cancel(@PathVariable String id, Caller caller) {
        return desk.cancel(id, caller).map(_ -> ResponseEntity.noContent().build());
    }
}
