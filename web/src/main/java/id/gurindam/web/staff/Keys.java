package id.gurindam.web.staff;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.privacy.PrivacyCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.EventContext;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.Writes;
import id.gurindam.web.problem.EdgeRefusal;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Destroys keys on a legal basis, so that what they sealed can never be read again. */
@Component
class Keys {
    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");

    /** A code or a citation, and nothing that could tell of a person, since it stands in the record in clear. */
    private static final Pattern BASIS = Pattern.compile("[A-Za-z][A-Za-z0-9_ ./(),-]{2,79}");

    private final CommandOffice office;
    private final Writes writes;
    private final InstantSource clock;
    private final JsonMapper json;

    Keys(CommandOffice office, Writes writes, InstantSource clock, JsonMapper json) {
        this.office = office;
        this.writes = writes;
        this.clock = clock;
        this.json = json;
    }

    /** The answer: whose keys went, and where that stands in the record. */
    record Destroyed(String owner, long position) {}

    /** Destroys all keys of the owner: a complaint, or a person who reported. */
    Mono<Destroyed> destroy(String owner, @Nullable String legalBasis, Actor actor, CaseOffice.Asked asked) {
        if (!OWNER.matcher(owner).matches()) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("owner");
        }
        if (legalBasis == null || legalBasis.isBlank()) {
            throw EdgeRefusal.FIELD_MISSING.refused("legalBasis");
        }
        if (!BASIS.matcher(legalBasis.strip()).matches()) {
            throw EdgeRefusal.FIELD_MALFORMED.refused("legalBasis");
        }
        PrivacyCommand command = new PrivacyCommand.DestroyKey(owner, null, legalBasis.strip());
        EventContext context =
                EventContext.now(actor, asked.channel(), UUID.randomUUID().toString(), clock.instant());
        Writes.Call call =
                new Writes.Call(asked.caller().keyScope() + " destroy-key " + owner, asked.key(), asked.body());
        return writes.once(
                        call,
                        position -> json.writeValueAsBytes(new Destroyed(owner, position)),
                        keyed -> Mono.fromFuture(
                                        () -> office.send(new CommandOffice.Request(command, context, null, keyed)))
                                .map(CommandOffice.Done::position))
                .map(bytes -> json.readValue(bytes, Destroyed.class));
    }
}
