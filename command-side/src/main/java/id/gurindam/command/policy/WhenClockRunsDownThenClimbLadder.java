package id.gurindam.command.policy;

import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.RatingGiven;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever has the next word is reminded before a clock runs out, and whoever stands above is told after it has, step by
 * step as the pinned rules say, in office hours, and each step once in a run of its clock. Only the next one is planned: the
 * case itself tells which were taken.
 */
public final class WhenClockRunsDownThenClimbLadder implements Policy.OverCase {
    /** A clock may be started or stopped by any other, for rules are data. */
    private static final Set<Class<?>> BESIDE = Set.of(NoteAdded.class, RatingGiven.class, PinReissued.class);

    @Override
    public String name() {
        return "when-clock-runs-down-then-climb-ladder";
    }

    @Override
    @SuppressWarnings("unchecked") // what ComplaintEvent permits is a ComplaintEvent
    public Set<Class<? extends ComplaintEvent>> wants() {
        return Stream.of(ComplaintEvent.class.getPermittedSubclasses())
                .filter(type -> !BESIDE.contains(type))
                .map(type -> (Class<? extends ComplaintEvent>) type)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Intent.At> next(CaseSoFar so) {
        String id = so.filed().complaintId();
        List<Sent> open = Ladder.of(so).stream()
                .filter(rung -> !rung.taken(so))
                .flatMap(rung -> sent(rung, so).stream())
                .toList();
        return open.stream()
                .filter(one -> open.stream().noneMatch(other -> other.rung().coversToo(one.rung(), so.now())))
                .min(Comparator.comparing(Sent::at))
                .map(next -> new Intent.At(key(id), next.at(), next.rung().command(id)));
    }

    private record Sent(Rung rung, Instant at) {}

    /** In office hours: of the day on which it is due, or, where nobody looked then, of the first day on which somebody does. */
    private static Optional<Sent> sent(Rung rung, CaseSoFar so) {
        Instant from = so.now().isAfter(rung.at()) ? so.now() : rung.at();
        Instant at = so.calendar().officeFrom(from);
        Instant until = rung.until();
        return until != null && at.isAfter(until) ? Optional.empty() : Optional.of(new Sent(rung, at));
    }
}
