package id.gurindam.web.organisation;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.command.Rehearsal;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.command.organisation.OrganisationDecider;
import id.gurindam.events.Actor;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.organisation.Change;
import id.gurindam.query.organisation.OrganisationBook;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tanjungpinang with the real decisions and no disk. */
final class OfficeInMemory implements CommandOffice, Rehearsal {
    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final OrganisationBook book;
    private final ViewProgress progress;
    private final Map<String, Keyed> keys = new HashMap<>();
    private final Map<String, byte[]> answers = new HashMap<>();
    private Organisation organisation = Organisation.NONE;
    private long position;

    OfficeInMemory(OrganisationBook book, ViewProgress progress) {
        this.book = book;
        this.progress = progress;
        take(CityFile.named("tanjungpinang").events(), Instant.parse("2024-12-31T00:00:00Z"));
    }

    @Override
    public CompletableFuture<Done> send(Request request) {
        try {
            Long expected = request.expectedVersion();
            if (expected != null && expected != book.now().version()) {
                throw new Stale(expected, book.now().version());
            }
            OrganisationCommand command = (OrganisationCommand) request.command();
            List<OrganisationEvent> events = OrganisationDecider.decide(organisation, command, NOW);
            take(events, NOW);
            note(events, request.context().actor());
            Keyed keyed = request.keyed();
            if (keyed != null) {
                keys.put(name(keyed), keyed);
                answers.put(name(keyed), keyed.answer().apply(position));
            }
            return CompletableFuture.completedFuture(new Done(position, !events.isEmpty()));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    @Override
    public void of(GurindamCommand command, Instant at) {
        OrganisationDecider.decide(organisation, (OrganisationCommand) command, at);
    }

    @Override
    public CompletableFuture<Set<Class<?>>> possible(String complaintId, Actor actor) {
        return CompletableFuture.completedFuture(Set.of());
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public CompletableFuture<@Nullable Kept> kept(Keyed keyed) {
        byte[] answer = answers.get(name(keyed));
        Keyed first = keys.get(name(keyed));
        return CompletableFuture.completedFuture(
                answer == null || first == null ? null : new Kept(Arrays.equals(first.body(), keyed.body()), answer));
    }

    private void take(List<OrganisationEvent> events, Instant at) {
        for (OrganisationEvent event : events) {
            position++;
            organisation = organisation.evolve(event, at);
            book.on(event, position, at);
        }
        progress.reached("organisation", position, Set.of());
    }

    private void note(List<OrganisationEvent> events, Actor by) {
        for (int i = 0; i < events.size(); i++) {
            Personal reason = events.get(i).reason();
            if (reason != null) {
                String stored = EventCatalogue.of(events.get(i).getClass()).name();
                book.note(new Change(position - events.size() + i + 1, NOW, stored, by, reason));
            }
        }
    }

    private static String name(Keyed keyed) {
        return keyed.scope() + "\n" + keyed.key();
    }
}
