package id.gurindam.web.operations;

import id.gurindam.events.Channel;
import id.gurindam.web.complaint.Json;
import id.gurindam.web.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** After the clock jumped or fell back nothing is written until an administrator vouches here that it goes right. */
@RestController
class ClockApi {
    private final ClockWord word;
    private final Json json;

    ClockApi(ClockWord word, Json json) {
        this.word = word;
        this.json = json;
    }

    /** What is asked. */
    record Body(@Nullable String reason) {}

    /** Where it stands in the record. */
    record Vouched(long position) {}

    @PostMapping("/api/record/clock-correction")
    Mono<ResponseEntity<Vouched>> vouch(Caller caller, @RequestBody(required = false) byte @Nullable [] body) {
        String reason = json.read(body == null ? new byte[0] : body, Body.class).reason();
        return word.given(caller, Channel.API, reason)
                .map(position ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Vouched(position)));
    }
}
