package id.gurindam.command.axon;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Policies begin once the house is ready, since what they ask for must find its decider. */
@Component
final class PoliciesAtStart {
    private final PolicyRunner runner;

    PoliciesAtStart(PolicyRunner runner) {
        this.runner = runner;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        runner.start();
    }
}
