package id.gurindam.query.figures;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.complaint.ComplaintDecider;
import id.gurindam.command.complaint.Surroundings;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A case that lives by chance under the deciders of the house, and its line as figures keep it, step by step. */
final class RandomCase {
    private static final PlainOffice OFFICE = new PlainOffice();
    private static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");

    /** How it stood after a step. */
    record Step(ComplaintEvent event, Complaint state, CaseLine line) {}

    private final Random random;
    private final AtomicLong positions;
    private final RandomAsking asking;
    private final List<Step> steps = new ArrayList<>();
    private Complaint state = Complaint.unfiled();
    private Instant now;

    RandomCase(Random random, AtomicLong positions, String id) {
        this.random = random;
        this.positions = positions;
        this.asking = new RandomAsking(random, id);
        this.now = MONDAY.plus(Duration.ofHours(random.nextInt(2_000)));
    }

    List<Step> live(int requests) {
        ask(Actor.citizen("reporter"), asking.filing());
        for (int i = 0; i < requests; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(72 * 60)));
            ask(asking.actor(state), asking.command());
        }
        return steps;
    }

    private void ask(Actor actor, ComplaintCommand command) {
        List<ComplaintEvent> events;
        try {
            events = ComplaintDecider.decide(state, command, new Surroundings(actor, now, OFFICE));
        } catch (CommandRefused refused) {
            return;
        }
        for (ComplaintEvent event : events) {
            state = Complaint.evolve(state, event, actor, now);
            Deed deed = DeedOf.of(event, positions.getAndIncrement(), now, null);
            CaseLine line = steps.isEmpty()
                    ? opened(deed, event.complaintId())
                    : FiguresProjector.after(steps.getLast().line(), event, deed);
            steps.add(new Step(event, state, line));
        }
    }

    private static CaseLine opened(Deed deed, String id) {
        return new CaseLine(
                id,
                deed.position(),
                "TPI-" + id,
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                Visibility.NAMED,
                false,
                "jalan.lubang",
                "21.72.02.1004",
                null,
                List.of(),
                List.of(),
                List.of(deed));
    }
}
