package id.gurindam.web.organisation;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.complaint.Writes;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Every change of the organisation, as JSON or as a form: who asks, why, on which state of it, and once. */
@Component
class ChangeOffice {
    private static final String VIEW = "organisation";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CommandOffice office;
    private final Writes writes;
    private final OrganisationBook book;
    private final ViewProgress progress;
    private final InstantSource clock;
    private final JsonMapper json;

    ChangeOffice(
            CommandOffice office,
            Writes writes,
            OrganisationBook book,
            ViewProgress progress,
            InstantSource clock,
            JsonMapper json) {
        this.office = office;
        this.writes = writes;
        this.book = book;
        this.progress = progress;
        this.clock = clock;
        this.json = json;
    }

    /** One request: who asks, by which key, with which body, and at which position he saw the organisation. */
    record Asked(
            Caller caller,
            @Nullable String key,
            byte[] body,
            @Nullable Long seenAt) {}

    /** Where the change stands in the record. */
    record Answer(long position) {}

    /** Makes the change, and answers when the next reader sees it. */
    Mono<Answer> change(String word, Asked asked) {
        Actor actor = asked.caller().actorFor(Act.CHANGE_ORGANISATION, CaseFacts.NONE);
        GurindamCommand command = Changes.read(word, asked.body());
        EventContext context =
                EventContext.now(actor, Channel.WEB, UUID.randomUUID().toString(), clock.instant());
        Writes.Call call =
                new Writes.Call(asked.caller().keyScope() + " organisation " + word, asked.key(), asked.body());
        return writes.once(
                        call,
                        position -> json.writeValueAsBytes(new Answer(position)),
                        keyed -> Mono.defer(() -> Mono.fromFuture(office.send(
                                        new CommandOffice.Request(command, context, version(asked.seenAt()), keyed))))
                                .map(CommandOffice.Done::position))
                .map(bytes -> json.readValue(bytes, Answer.class))
                .delayUntil(answer -> progress.atLeast(VIEW, answer.position()).timeout(PATIENCE, Mono.empty()));
    }

    /** The version of the organisation's stream at the position seen; refused if it has moved on since. */
    private @Nullable Long version(@Nullable Long seenAt) {
        OrganisationPage page = book.now();
        if (seenAt == null) {
            return null;
        }
        if (seenAt != page.position()) {
            throw EdgeRefusal.STALE.refused("If-Match");
        }
        return page.version();
    }
}
