package id.gurindam.command.policy;

import java.time.Instant;

/** What a policy must know beside the event. */
public interface PolicyFacts {
    /** The end of the confirmation window that the claim at this instant opened. */
    Instant confirmationEnds(Instant claimedAt);
}
