package id.gurindam.command;

import java.time.Instant;

/** Tries a command on what stands now, by the same rules as in earnest; nothing is recorded. */
@FunctionalInterface
public interface Rehearsal {
    /** Says nothing where the command would be followed at this instant; else {@link CommandRefused}. */
    void of(GurindamCommand command, Instant at);
}
