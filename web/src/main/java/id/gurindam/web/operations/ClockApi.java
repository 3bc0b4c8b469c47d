package id.gurindam.web.operations;

import id.gurindam.command.ClockOffice;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.web.complaint.Json;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
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
    /** A word for the reason and nothing that could tell of a person, since it stands in the record in clear. */
    private static final Pattern REASON = Pattern.compile("[A-Za-z][A-Za-z0-9_ ./(),-]{2,79}");

    private final ClockOffice office;
    private final InstantSource clock;
    private final Json json;

    ClockApi(ClockOffice office, InstantSource clock, Json json) {
        this.office = office;
        this.clock = clock;
        this.json = json;
    }

    /** What is asked. */
    record Body(@Nullable String reason) {}

    /** Where it stands in the record. */
    record Vouched(long position) {}

    @PostMapping("/api/record/clock-correction")
    Mono<ResponseEntity<Vouched>> vouch(Caller caller, @RequestBody(required = false) byte @Nullable [] body) {
        String reason = json.read(body == null ? new byte[0] : body, Body.class).reason();
        if (reason == null || reason.isBlank()) {
            throw EdgeRefusal.FIELD_MISSING.refused("reason");
        }
        if (!REASON.matcher(reason.strip()).matches()) {
            throw EdgeRefusal.FIELD_MALFORMED.refused("reason");
        }
        EventContext context = EventContext.now(
                        caller.actorFor(Act.CORRECT_CLOCK, CaseFacts.NONE),
                        Channel.API,
                        UUID.randomUUID().toString(),
                        clock.instant())
                .because(reason.strip());
        return Mono.fromFuture(() -> office.vouch(context))
                .map(position ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Vouched(position)));
    }
}
