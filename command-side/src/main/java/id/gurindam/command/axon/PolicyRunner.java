package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.policy.Policy;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.time.Duration;
import java.time.InstantSource;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets follow what the policies say: it reads the record in order, plans what is due later, and asks for it once it is.
 * Each act has the id SHA-256(policy, event), so that it is asked for again after a crash and happens once. A case that a
 * policy looks at as a whole is read behind the record, a few at a time, and once more when its act is due.
 */
public final class PolicyRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyRunner.class);
    private static final int BATCH = 1_000;
    static final int CASES_IN_ONE_LOOK = 2_000;
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final List<Policy> policies;
    private final Map<String, Policy.OverCase> wholes;
    private final Set<String> wanted;
    private final RecordStore record;
    private final EventCodec codec;
    private final CommandOffice office;
    private final OrganisationInForce inForce;
    private final InstantSource clock;
    private final PolicyMemory memory;
    private final PolicyCases cases;
    private final PolicyPlans plans = new PolicyPlans();
    private final ReentrantLock asking = new ReentrantLock();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("policies").daemon().factory());
    private final Set<Long> unread = new HashSet<>();
    private long position = -1;
    private long organisationAt = -1;
    private long plannedUnder = -1;
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
        this.wholes = policies.stream()
                .filter(Policy.OverCase.class::isInstance)
                .map(Policy.OverCase.class::cast)
                .collect(Collectors.toUnmodifiableMap(Policy::name, Function.identity()));
        this.wanted = policies.stream()
                .flatMap(policy -> policy.wants().stream())
                .map(type -> EventCatalogue.of(type).name())
                .collect(Collectors.toUnmodifiableSet());
        this.record = record;
        this.codec = codec;
        this.office = office;
        this.inForce = inForce;
        this.clock = clock;
        this.memory = memory;
        this.cases = new PolicyCases(record, codec, inForce);
    }

    /** Takes up its plans and follows the record from where it stopped. */
    public synchronized PolicyRunner start() {
        plannedUnder = inForce.get().position();
        PolicyMemory.Read known = memory.recall(record.head());
        known.planned().values().stream().sorted().distinct().forEach(this::again);
        position = known.position();
        tail = record.follow(position + 1, BATCH, this::take);
        looking = looks.scheduleWithFixedDelay(this::lookOrSay, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** How many acts are planned. */
    public int planned() {
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
        organisationAt = organisationChanged ? position : organisationAt;
        memory.noteNowAndThen(clock.instant(), position, plans);
    }

    private synchronized void again(long at) {
        record.from(at, 1).forEach(this::considerOrSay);
    }

    private void considerOrSay(RecordedEvent stored) {
        try {
            if (wanted.contains(stored.name())) {
                consider(stored);
            }
        } catch (RuntimeException e) {
            setAside(stored.position(), e);
        }
    }

    private void consider(RecordedEvent stored) {
        Class<?> type = EventCatalogue.named(stored.name()).orElseThrow().type();
        for (Policy policy : policies) {
            if (policy.wants().contains(type)) {
                switch (policy) {
                    case Policy.OverCase whole -> plans.lookAgain(whole, stored.streamId(), stored.position());
                    case Policy.OverEvent single -> consider(single, stored);
                }
            }
        }
    }

    private void consider(Policy.OverEvent policy, RecordedEvent stored) {
        if (codec.decode(stored) instanceof ComplaintEvent event) {
            policy.on(
                            stored.streamId(),
                            event,
                            stored.recordedAt(),
                            claimedAt -> cases.confirmationEnds(stored, claimedAt, clock.instant()))
                    .forEach(intent -> plans.follow(policy, stored, intent));
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
            planAnewIfTheOrganisationChanged();
            plans.unseen(CASES_IN_ONE_LOOK).forEach(this::plan);
            plans.due(clock.instant()).forEach(this::ask);
        } finally {
            asking.unlock();
        }
    }

    /** A calendar or a rule set moves what is planned, as soon as those who are asked about it know it too. */
    private synchronized void planAnewIfTheOrganisationChanged() {
        if (organisationAt > plannedUnder && inForce.get().position() >= organisationAt) {
            plannedUnder = organisationAt;
            plans.all().forEach(this::anew);
        }
    }

    private void anew(PlannedAct plan) {
        Policy.OverCase whole = wholes.get(plan.policy());
        if (whole == null) {
            again(plan.because().position());
        } else {
            plans.lookAgain(whole, plan.because().streamId(), plan.because().position());
        }
    }

    private void plan(PolicyPlans.Case waiting) {
        String key = waiting.policy().key(waiting.streamId());
        try {
            plans.next(key, cases.next(waiting.policy(), waiting.streamId(), clock.instant()));
        } catch (RuntimeException e) {
            plans.next(key, null);
            setAside(waiting.position(), e);
        }
    }

    /** An event that cannot be read stops no other; that there is one is said in the log and counted. */
    private synchronized void setAside(long at, RuntimeException e) {
        unread.add(at);
        LOG.error("no policy can read event {}", at, e);
    }

    private void ask(String key, PlannedAct planned) {
        PlannedAct plan = planned;
        Policy.OverCase whole = wholes.get(planned.policy());
        if (whole != null) {
            // The case may have moved on, or the day; what is due of it now takes the place of what was.
            plan = cases.asItStands(whole, planned, clock.instant());
            plans.settle(key, planned, plan);
        }
        if (plan == null || !plan.isDue(clock.instant())) {
            return;
        }
        try {
            office.send(plan.request(clock.instant())).join();
            plans.settle(key, plan, null);
        } catch (CompletionException e) {
            plans.settle(key, plan, plan.after(e.getCause(), clock.instant()));
        }
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
            memory.note(position, plans);
        }
    }
}
