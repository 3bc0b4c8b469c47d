package id.gurindam.command.axon;

import id.gurindam.record.RecordRefusal;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;

/**
 * Runs each command on a virtual thread, so that waiting for the disk holds nothing scarce; decides again, a few times,
 * when the organisation changed between the decision and the append.
 */
public final class VirtualThreadCommandBus extends SimpleCommandBus {
    private static final int DECISIONS = 5;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("command-", 0).factory());

    /** With what the builder has. */
    public VirtualThreadCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        threads.execute(() -> decide(command, handler, callback, DECISIONS));
    }

    private <C, R> void decide(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int decisionsLeft) {
        CommandCallback<C, R> answered = new CommandCallback<>() {
            @Override
            public void onResult(CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) {
                if (decisionsLeft > 1
                        && result.optionalExceptionResult()
                                .filter(RecordRefusal.StreamMoved.class::isInstance)
                                .isPresent()) {
                    decide(command, handler, callback, decisionsLeft - 1);
                } else {
                    callback.onResult(command, result);
                }
            }
        };
        super.handle(command, handler, answered);
    }
}
