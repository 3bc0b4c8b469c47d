package id.gurindam.web.operations;

import id.gurindam.command.ClockOffice;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An administrator's word that the clock goes right, with the reason, by whichever way it came. */
@Component
final class ClockWord {
    /** A word for the reason and nothing that could tell of a person, since it stands in the record in clear. */
    private static final Pattern REASON = Pattern.compile("[A-Za-z][A-Za-z0-9_ ./(),-]{2,79}");

    private final ClockOffice office;
    private final InstantSource clock;

    ClockWord(ClockOffice office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /** Records it; answers the position. */
    Mono<Long> given(Caller caller, Channel channel, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw EdgeRefusal.FIELD_MISSING.refused("reason");
        }
        if (!REASON.matcher(reason.strip()).matches()) {
            throw EdgeRefusal.FIELD_MALFORMED.refused("reason");
        }
        EventContext context = EventContext.now(
                        caller.actorFor(Act.CORRECT_CLOCK, CaseFacts.NONE),
                        channel,
                        UUID.randomUUID().toString(),
                        clock.instant())
                .because(reason.strip());
        return Mono.fromFuture(() -> office.vouch(context));
    }
}
