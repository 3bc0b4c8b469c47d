package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.INSPEKTORAT;
import static id.gurindam.command.complaint.ComplaintFacts.SETDA;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is asked in whatever order by whomever, some things never happen; -Dseed= plays one run again. */
class RandomHistoriesTest {
    private static final int HISTORIES = 400;
    private static final int STEPS = 80;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> reached = new TreeMap<>();

    @Test
    void no_order_of_requests_breaks_what_must_never_be_broken() {
        for (int i = 0; i < HISTORIES; i++) {
            play();
        }

        assertThat(reached.keySet())
                .as("seed %d reached too little", seed)
                .contains(
                        "Closed",
                        "Claimed",
                        "Disputed",
                        "Routed",
                        "ForwardedOutside",
                        "Declined",
                        "Merged",
                        "Withdrawn");
    }

    private void play() {
        RandomRequests requests = new RandomRequests(random);
        Story story = Story.begin();
        for (int i = 0; i < STEPS; i++) {
            Actor actor = requests.actor(story.state());
            ComplaintCommand command = requests.command();
            Story at = story.later(Duration.ofHours(random.nextInt(72)));
            String answer = at.answer(actor, command);
            if (!answer.matches("[A-Z_]+( \\w+)?")) {
                story = at.then(actor, command);
                check(at, actor, command, story);
            }
        }
    }

    private void check(Story before, Actor actor, ComplaintCommand command, Story after) {
        String why = "seed " + seed + ": " + before.state() + " asked " + command + " by " + actor;
        reached.merge(after.state().getClass().getSimpleName(), 1, Integer::sum);
        String holder = after.state().holder();
        if (holder != null) {
            assertThat(after.carried().accuses(holder)).as(why).isFalse();
            if (after.carried().isSupervisory()) {
                assertThat(holder).as(why).isIn(INSPEKTORAT, SETDA);
            }
        }
        for (ComplaintEvent event : after.happened()) {
            check(before, actor, event, why);
        }
    }

    private static void check(Story before, Actor actor, ComplaintEvent event, String why) {
        if (event instanceof OutcomeConfirmedByReporter) {
            assertThat(actor.role()).as(why).isEqualTo(Role.CITIZEN);
        }
        if (before.state() instanceof Closed) {
            assertThat(event)
                    .as(why)
                    .isNotInstanceOfAny(
                            ActionLogged.class,
                            UnitReplied.class,
                            EvidenceAttached.class,
                            OutcomeClaimed.class,
                            OfficerAssigned.class,
                            ExtensionTold.class,
                            RoutingAcceptedByUnit.class,
                            RoutingReturnedByUnit.class,
                            ComplaintTransferred.class);
        }
        if (before.state() instanceof OnFile known && actor.unitCode() != null) {
            assertThat(known.file().accuses(actor.unitCode())).as(why).isFalse();
        }
    }
}
