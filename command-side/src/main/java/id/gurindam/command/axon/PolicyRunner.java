package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandRefused;
import id.gurindam.command.policy.Intent;
import id.gurindam.command.policy.Policy;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets follow what the policies say: it reads the record in order, plans what is due later, and asks for it once it is.
 * Each act has the id SHA-256(policy, event), so that it is asked for again after a crash and happens once.
 */
public final class PolicyRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyRunner.class);
    private static final int BATCH = 1_000;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration NOTE_EVERY = Duration.ofSeconds(10);
    private static final Duration AGAIN_AFTER_REFUSAL = Duration.ofHours(1);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(1);

    private final List<Policy> policies;
    private final RecordStore record;
    private final EventCodec codec;
    private final CommandOffice office;
    private final OrganisationInForce inForce;
    private final InstantSource clock;
    private final PolicyMemory memory;
    private final ReentrantLock asking = new ReentrantLock();
    private final Map<String, PlannedAct> plans = new HashMap<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("policies").daemon().factory());
    private final Set<Long> unread = new HashSet<>();
    private long position;
    private Instant noted = Instant.MIN;
    private @Nullable Tail tail;
    private @Nullable Future<?> looking;

    PolicyRunner(
            List<Policy> policies,
            RecordStore record,
            EventCodec codec,
            CommandOffice office,
            OrganisationInForce inForce,
            InstantSource clock,
            PolicyMemory memory) {
        this.policies = List.copyOf(policies);
        this.record = record;
        this.codec = codec;
        this.office = office;
        this.inForce = inForce;
        this.clock = clock;
        this.memory = memory;
        this.position = -1;
    }

    /** Takes up its plans and follows the record from where it stopped. */
    public synchronized PolicyRunner start() {
        PolicyMemory.Read known = memory.recall(record.head());
        known.planned().values().stream()
                .sorted()
                .distinct()
                .forEach(at -> record.from(at, 1).forEach(this::considerOrSay));
        position = known.position();
        tail = record.follow(position + 1, BATCH, this::take);
        looking = looks.scheduleWithFixedDelay(this::lookOrSay, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** How many acts are planned. */
    public synchronized int planned() {
        return plans.size();
    }

    /** The position that every policy has read. */
    public synchronized long position() {
        return position;
    }

    /** How many events no policy could read. */
    public synchronized int unread() {
        return unread.size();
    }

    private synchronized void take(List<RecordedEvent> events) {
        boolean organisationChanged = false;
        for (RecordedEvent stored : events) {
            considerOrSay(stored);
            organisationChanged |= stored.streamId().equals(OrganisationEvent.STREAM);
            position = stored.position();
        }
        if (organisationChanged) {
            List.copyOf(plans.values()).forEach(plan -> considerOrSay(plan.because()));
        }
        noteNowAndThen();
    }

    /** An event that cannot be read stops no other; that there is one is said in the log and counted. */
    private void considerOrSay(RecordedEvent stored) {
        try {
            consider(stored);
        } catch (RuntimeException e) {
            unread.add(stored.position());
            LOG.error("no policy can read event {}", stored.position(), e);
        }
    }

    private void consider(RecordedEvent stored) {
        if (codec.decode(stored) instanceof ComplaintEvent event) {
            for (Policy policy : policies) {
                policy.on(stored.streamId(), event, stored.recordedAt(), claimedAt -> ends(stored, claimedAt))
                        .forEach(intent -> follow(policy, stored, intent));
            }
        }
    }

    /** The window under the rules that the case has pinned, with the calendars as decreed by now. */
    private Instant ends(RecordedEvent stored, Instant claimedAt) {
        OfficeFactsFromOrganisation facts =
                OfficeFactsFromOrganisation.of(inForce.get().organisation(), clock.instant());
        String pinned = codec.metadata(stored).context().ruleVersion();
        return (pinned == null ? facts : facts.under(pinned)).confirmationEnds(claimedAt);
    }

    private void follow(Policy policy, RecordedEvent because, Intent intent) {
        switch (intent) {
            case Intent.Now now -> {
                PlannedAct plan = new PlannedAct(policy.name(), because, Instant.EPOCH, now.command());
                plans.put(plan.commandId(), plan);
            }
            case Intent.At at -> plans.put(at.key(), new PlannedAct(policy.name(), because, at.at(), at.command()));
            case Intent.Cancel cancel -> plans.remove(cancel.key());
        }
    }

    /** A look that fails is said, and does not end the looking. */
    private void lookOrSay() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("policies could not look at what is due", e);
        }
    }

    /** Looks whether something is due by the clock as it stands, however it was moved; asks outside the lock. */
    void look() {
        asking.lock();
        try {
            due().forEach(this::ask);
        } finally {
            asking.unlock();
        }
    }

    private synchronized Map<String, PlannedAct> due() {
        Instant now = clock.instant();
        Map<String, PlannedAct> due = new HashMap<>();
        plans.forEach((key, plan) -> {
            if (now.isAfter(plan.at())) {
                due.put(key, plan);
            }
        });
        return due;
    }

    private void ask(String key, PlannedAct plan) {
        try {
            office.send(plan.request(clock.instant())).join();
            settled(key, plan, null);
        } catch (CompletionException e) {
            if (e.getCause() instanceof CommandOffice.AnsweredBefore) {
                settled(key, plan, null);
            } else if (e.getCause() instanceof CommandRefused refused) {
                LOG.info(
                        "{} on event {}: refused, {}",
                        plan.policy(),
                        plan.because().position(),
                        refused.refusal());
                settled(key, plan, AGAIN_AFTER_REFUSAL);
            } else {
                LOG.warn(
                        "{} on event {}: not done",
                        plan.policy(),
                        plan.because().position(),
                        e.getCause());
                settled(key, plan, AGAIN_AFTER_FAILURE);
            }
        }
    }

    /** What was not done stays planned until an event says that it is no longer wanted. */
    private synchronized void settled(String key, PlannedAct plan, @Nullable Duration again) {
        if (again == null) {
            plans.remove(key, plan);
        } else {
            plans.replace(key, plan, plan.notBefore(clock.instant().plus(again)));
        }
    }

    private void noteNowAndThen() {
        Instant now = clock.instant();
        if (now.isBefore(noted) || noted.plus(NOTE_EVERY).isBefore(now)) {
            note();
            noted = now;
        }
    }

    private void note() {
        Map<String, Long> planned = new HashMap<>();
        plans.forEach((key, plan) -> planned.put(key, plan.because().position()));
        memory.note(position, planned);
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
        looks.shutdownNow();
        Tail following = tail;
        if (following != null) {
            following.close();
        }
        synchronized (this) {
            note();
        }
    }
}
