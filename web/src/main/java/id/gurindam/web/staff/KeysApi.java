package id.gurindam.web.staff;

import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.Json;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Destroying keys over the JSON interface. */
@RestController
class KeysApi {
    private final Keys keys;
    private final Json json;

    KeysApi(Keys keys, Json json) {
        this.keys = keys;
        this.json = json;
    }

    /** What is asked. */
    record Body(@Nullable String legalBasis) {}

    @PostMapping("/api/keys/{owner}/destroy")
    Mono<ResponseEntity<Keys.Destroyed>> destroy(
            @PathVariable String owner,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) byte @Nullable [] body) {
        byte[] bytes = body == null ? new byte[0] : body;
        Body read = json.read(bytes, Body.class);
        Actor actor = caller.actorFor(Act.DESTROY_KEY, CaseFacts.NONE);
        CaseOffice.Asked asked = new CaseOffice.Asked(caller, Channel.API, IdempotencyKey.of(key), bytes, null);
        return keys.destroy(owner, read.legalBasis(), actor, asked)
                .map(done ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(done));
    }
}
