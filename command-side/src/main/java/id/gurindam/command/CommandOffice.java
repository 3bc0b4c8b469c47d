package id.gurindam.command;

import id.gurindam.events.Actor;
import id.gurindam.events.EventContext;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The one door through which the edge asks for something to happen; what it promises is on disk when it answers. */
public interface CommandOffice {

    /**
     * Decides and records. Completes when everything that was decided is durable; fails with {@link CommandRefused} by a
     * rule, {@link Stale} if the case has moved on, or a refusal of the record.
     */
    CompletableFuture<Done> send(Request request);

    /** The kinds of command that this actor could ask of the case now: the rules themselves are asked, nothing happens. */
    CompletableFuture<Set<Class<?>>> possible(String complaintId, Actor actor);

    /** The newest position on disk; whoever has seen it has seen every act acknowledged until now. */
    long position();

    /** The first answer kept in the last 24 hours to the request with this key, or null. */
    CompletableFuture<@Nullable Kept> kept(Keyed keyed);

    /** The first answer to a request with a key, and whether it was to the same body. */
    record Kept(boolean sameBody, byte[] answer) {}

    /** The key was used before, and its first answer stands; nothing happened now. */
    final class AnsweredBefore extends RuntimeException {
        private final transient Kept kept;

        /** What was answered the first time. */
        public AnsweredBefore(Kept kept) {
            super("the idempotency key was used before", null, false, false);
            this.kept = kept;
        }

        /** What was answered the first time. */
        public Kept kept() {
            return kept;
        }
    }

    /** The command, in which circumstances, on which version of the case (its last sequence), and under which key. */
    record Request(
            GurindamCommand command,
            EventContext context,
            @Nullable Long expectedVersion,
            @Nullable Keyed keyed) {

        /** A request on whatever version, without a key. */
        public static Request of(GurindamCommand command, EventContext context) {
            return new Request(command, context, null, null);
        }
    }

    /** The idempotency key of a request within its scope (caller and route), its body, and its answer for a position. */
    record Keyed(String scope, String key, byte[] body, LongFunction<byte[]> answer) {}

    /** The position of the last event of the decision, or the newest position where nothing more needed to happen. */
    record Done(long position, boolean happened) {}

    /** The case is not as the caller saw it. */
    final class Stale extends RuntimeException {
        /** The version the caller saw and the version it is now. */
        public Stale(long expected, long actual) {
            super("expected version " + expected + " but the case is at " + actual, null, false, false);
        }
    }
}
