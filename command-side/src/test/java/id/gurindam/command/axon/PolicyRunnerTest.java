package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.personal.Personal;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What follows by rule follows once, whatever the clock of the machine did meanwhile. */
class PolicyRunnerTest extends PolicyFixture {
    @Test
    void a_claim_that_nobody_answers_lapses_once_its_window_is_over_and_not_before() {
        claim("complaint-1");
        start();

        lookAt(MONDAY.plus(Duration.ofDays(3)));
        assertThat(lapses("complaint-1")).isZero();
        lookAt(MONDAY.plus(Duration.ofDays(40)));
        lookAt(MONDAY.plus(Duration.ofDays(41)));

        assertThat(lapses("complaint-1")).isOne();
        assertThat(running().planned()).isZero();
    }

    @Test
    void a_clock_that_goes_ahead_and_back_lets_nothing_happen_twice() {
        claim("complaint-1");
        start();

        lookAt(MONDAY.plus(Duration.ofDays(40)));
        lookAt(MONDAY.minus(Duration.ofDays(2)));
        lookAt(MONDAY.plus(Duration.ofDays(400)));

        assertThat(lapses("complaint-1")).isOne();
    }

    @Test
    void what_was_due_while_the_house_was_shut_is_asked_for_when_it_opens() {
        claim("complaint-1");
        start();
        running().close();
        now.set(MONDAY.plus(Duration.ofDays(40)));

        start();
        running().look();

        assertThat(lapses("complaint-1")).isOne();
    }

    @Test
    void without_its_notes_it_finds_the_same_plans_in_the_record() throws Exception {
        claim("complaint-1");
        claim("complaint-2");
        append("complaint-2", 1, new OutcomeDisputedByReporter("complaint-2", Personal.of("belum")));
        start();
        assertThat(running().planned()).isOne();
        running().close();
        Files.delete(folder.resolve("data/policies.json"));

        start();

        assertThat(running().planned()).isOne();
    }
}
