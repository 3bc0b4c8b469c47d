package id.gurindam.command;

import id.gurindam.events.EventContext;
import java.util.concurrent.CompletableFuture;

/** The door for the one act that a record takes whose clock it does not trust. */
public interface ClockOffice {
    /** Records that the operator in this context vouches for the clock as it goes now; answers the position. */
    CompletableFuture<Long> vouch(EventContext context);
}
