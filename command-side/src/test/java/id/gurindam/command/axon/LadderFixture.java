package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandRefused;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.command.complaint.ComplaintRefusal;
import id.gurindam.command.policy.WhenClockRunsDownThenClimbLadder;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import id.gurindam.record.Append;
import id.gurindam.record.IdempotencyKey;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** The ladder on a record, in an office that records each step under its key, on the version that it was asked for. */
abstract class LadderFixture extends PolicyFixture {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** The house opens with the ladder alone. */
    void open(CommandOffice office) {
        start(List.of(new WhenClockRunsDownThenClimbLadder()), record, office);
        awaitRead();
    }

    void file(String complaint) {
        Personal words = Personal.of("-");
        append(
                complaint,
                0,
                new ComplaintFiled(
                        complaint,
                        "TPI",
                        ComplaintKind.COMPLAINT,
                        "jalan.lubang",
                        Visibility.NAMED,
                        words,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "mac",
                        false));
    }

    void lookAt(String local) {
        lookAt(LocalDateTime.parse(local).atZone(WIB).toInstant());
    }

    /** Every step that the case tells, as the hour at which it was recorded and the level. */
    List<String> steps(String complaint) {
        return record.stream(complaint, 0).stream()
                .filter(stored -> stored.sequence() > 0)
                .map(stored -> LocalDateTime.ofInstant(stored.recordedAt(), WIB)
                                .withSecond(0)
                                .withNano(0) + " "
                        + level((ComplaintEvent) codec.decode(stored)))
                .toList();
    }

    private static String level(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReminded e -> e.level();
            case ComplaintEscalated e -> e.level();
            default -> event.getClass().getSimpleName();
        };
    }

    /** It takes each step that it is asked for, or none at all. */
    final class Taking extends Lapsing {
        private int asked;
        private boolean refusing;

        Taking refusing() {
            refusing = true;
            return this;
        }

        int asked() {
            return asked;
        }

        @Override
        public CompletableFuture<Done> send(Request request) {
            asked++;
            if (refusing) {
                return CompletableFuture.failedFuture(new CommandRefused(ComplaintRefusal.CASE_IS_CLOSED, null));
            }
            ComplaintEvent event = switch (request.command()) {
                case RemindOfClock c ->
                    new ComplaintReminded(c.complaintId(), c.clock(), c.step(), c.level(), c.contentShown());
                case RaiseByRule c ->
                    new ComplaintEscalated(
                            c.complaintId(), c.level(), null, false, c.clock(), c.step(), c.contentShown());
                default -> throw new AssertionError(request.command());
            };
            long last = record.lastSequence(event.complaintId());
            long expected = Objects.requireNonNull(request.expectedVersion());
            if (last != expected) {
                return CompletableFuture.failedFuture(new Stale(expected, last));
            }
            Keyed keyed = Objects.requireNonNull(request.keyed());
            Append.Keyed under = new Append.Keyed(
                    new IdempotencyKey(keyed.scope(), keyed.key()),
                    BodyDigest.of(keyed.body()),
                    where -> keyed.answer().apply(where.lastPosition()));
            append(event.complaintId(), last + 1, event, under);
            return CompletableFuture.completedFuture(new Done(record.head(), true));
        }
    }
}
