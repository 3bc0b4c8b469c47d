package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that nobody reads: filed on Monday 23 November 2026 at 08:00, due on Thursday at 16:00. */
class LadderOverTimeTest extends LadderFixture {
    private static final String CASE = "complaint-1";

    @Test
    void each_step_is_taken_at_its_hour_and_once() {
        file(CASE);
        open(new Taking());

        lookAt("2026-11-25T07:00");
        assertThat(steps(CASE)).isEmpty();
        lookAt("2026-11-25T07:30");
        lookAt("2026-11-25T09:00");
        lookAt("2026-11-26T16:30");
        lookAt("2026-11-27T07:31");
        lookAt("2026-11-27T07:32");
        lookAt("2026-12-01T07:31");
        lookAt("2026-12-01T09:00");

        assertThat(steps(CASE))
                .containsExactly("2026-11-25T07:30 COORDINATOR", "2026-11-27T07:31 MANAGER", "2026-12-01T07:31 SEKDA");
        assertThat(running().planned()).isZero();
    }

    @Test
    void a_house_that_was_shut_for_three_days_tells_late_what_is_still_of_use() {
        file(CASE);
        open(new Taking());
        lookAt("2026-11-24T09:00");
        running().close();

        lookWhenOpenedAgain("2026-11-27T22:00");
        assertThat(steps(CASE)).isEmpty();
        lookAt("2026-11-30T07:31");
        lookAt("2026-11-30T07:32");

        assertThat(steps(CASE)).containsExactly("2026-11-30T07:31 MANAGER");
    }

    @Test
    void a_clock_that_goes_ahead_and_back_takes_no_step_twice() {
        file(CASE);
        open(new Taking());

        lookAt("2026-11-27T10:00");
        lookAt("2026-11-24T10:00");
        lookAt("2026-11-25T10:00");
        lookAt("2026-11-27T10:05");
        lookAt("2026-11-27T10:00");

        assertThat(steps(CASE)).containsExactly("2026-11-27T10:00 MANAGER");
    }

    @Test
    void a_free_day_that_is_decreed_meanwhile_moves_what_is_planned() {
        file(CASE);
        open(new Taking());
        lookAt("2026-11-25T10:00");
        decreeFree(LocalDate.of(2026, 11, 26));

        lookAt("2026-11-27T10:00");
        assertThat(steps(CASE)).containsExactly("2026-11-25T10:00 COORDINATOR");
        lookAt("2026-11-30T10:00");

        assertThat(steps(CASE)).containsExactly("2026-11-25T10:00 COORDINATOR", "2026-11-30T10:00 MANAGER");
    }

    @Test
    void a_free_day_that_is_taken_back_brings_a_step_forward() {
        decreeFree(LocalDate.of(2026, 11, 26));
        file(CASE);
        open(new Taking());
        lookAt("2026-11-25T08:00");
        decree(3, List.of());

        lookAt("2026-11-27T10:00");

        assertThat(steps(CASE)).contains("2026-11-27T10:00 MANAGER");
    }

    @Test
    void what_was_taken_before_it_could_be_noted_is_not_taken_again() throws Exception {
        file(CASE);
        open(new Taking());
        lookAt("2026-11-24T09:00");
        running().close();
        byte[] notes = Files.readAllBytes(notes());
        lookWhenOpenedAgain("2026-11-25T10:00");
        running().close();
        Files.write(notes(), notes);

        lookWhenOpenedAgain("2026-11-25T10:01");
        lookAt("2026-11-25T10:02");

        assertThat(steps(CASE)).containsExactly("2026-11-25T10:00 COORDINATOR");
        assertThat(running().planned()).isOne();
    }

    @Test
    void without_its_notes_it_finds_the_same_plans_in_the_record() throws Exception {
        file(CASE);
        file("complaint-2");
        append("complaint-2", 1, new ComplaintWithdrawnByReporter("complaint-2", null));
        open(new Taking());
        lookAt("2026-11-24T09:00");
        assertThat(running().planned()).isOne();
        running().close();
        Files.delete(notes());

        lookWhenOpenedAgain("2026-11-24T09:01");

        assertThat(running().planned()).isOne();
    }

    @Test
    void a_step_that_is_refused_is_asked_for_less_and_less_and_not_for_ever() {
        file(CASE);
        Taking refusing = new Taking().refusing();
        open(refusing);

        for (int hour = 0; hour < 100 * 24; hour++) {
            lookAt(MONDAY.plus(Duration.ofHours(hour)));
        }

        // Five times for the reminder, until it is of no use any more, and ten times for what comes after it.
        assertThat(refusing.asked()).isEqualTo(15);
    }

    private void lookWhenOpenedAgain(String local) {
        now.set(java.time.LocalDateTime.parse(local)
                .atZone(java.time.ZoneId.of("Asia/Jakarta"))
                .toInstant());
        open(new Taking());
        lookAt(local);
    }

    private void decreeFree(LocalDate day) {
        decree(2, List.of(new CalendarDay(day, CalendarDay.Kind.COLLECTIVE_LEAVE, "Cuti", "Leave", null)));
    }

    private void decree(int version, List<CalendarDay> free) {
        long last = record.lastSequence(OrganisationEvent.STREAM);
        append(
                OrganisationEvent.STREAM,
                last + 1,
                new CalendarDecreed(2026, version, "SKB", LocalDate.of(2026, 11, 1), free, null));
        while (inForce.get().lastSequence() <= last) {
            Thread.onSpinWait();
        }
    }
}
