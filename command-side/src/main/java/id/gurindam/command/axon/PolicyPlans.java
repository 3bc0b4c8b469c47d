package id.gurindam.command.axon;

import id.gurindam.command.policy.Intent;
import id.gurindam.command.policy.Policy;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What policies want to ask and when, one act under each key, and the cases that they have yet to look at again. */
final class PolicyPlans {
    private final Map<String, PlannedAct> acts = new HashMap<>();
    private final Map<String, Case> unseen = new LinkedHashMap<>();
    private final Map<String, Case> inHand = new HashMap<>();

    /** A case that something happened to since a policy looked at it as a whole. */
    record Case(Policy.OverCase policy, String streamId, long position) {}

    synchronized void follow(Policy policy, RecordedEvent because, Intent intent) {
        switch (intent) {
            case Intent.Now now -> {
                PlannedAct plan = PlannedAct.of(policy.name(), because, Instant.EPOCH, now.command());
                acts.put(plan.commandId(), plan);
            }
            case Intent.At at -> acts.put(at.key(), PlannedAct.of(policy.name(), because, at.at(), at.command()));
            case Intent.Cancel cancel -> acts.remove(cancel.key());
        }
    }

    /** The act that a policy wants next of a case, or none any more; it has been looked at. */
    synchronized void next(String key, @Nullable PlannedAct plan) {
        inHand.remove(key);
        if (plan == null) {
            acts.remove(key);
        } else {
            acts.put(key, plan);
        }
    }

    /** Something happened to this case: its policy must look at it again, as soon as there is time. */
    synchronized void lookAgain(Policy.OverCase policy, String streamId, long position) {
        unseen.put(policy.key(streamId), new Case(policy, streamId, position));
    }

    /** The cases that have waited longest to be looked at, at most so many; each is in hand until its act is told. */
    synchronized List<Case> unseen(int most) {
        List<Case> oldest = new ArrayList<>();
        Iterator<Case> each = unseen.values().iterator();
        while (each.hasNext() && oldest.size() < most) {
            Case next = each.next();
            oldest.add(next);
            inHand.put(next.policy().key(next.streamId()), next);
            each.remove();
        }
        return oldest;
    }

    synchronized Map<String, PlannedAct> due(Instant now) {
        Map<String, PlannedAct> due = new HashMap<>();
        acts.forEach((key, plan) -> {
            if (plan.isDue(now)) {
                due.put(key, plan);
            }
        });
        return due;
    }

    /** In the place of this plan stands that one, unless another has taken it meanwhile. */
    synchronized void settle(String key, PlannedAct plan, @Nullable PlannedAct instead) {
        if (instead == null) {
            acts.remove(key, plan);
        } else {
            acts.replace(key, plan, instead);
        }
    }

    synchronized List<PlannedAct> all() {
        return List.copyOf(acts.values());
    }

    synchronized int size() {
        return acts.size();
    }

    synchronized int waiting() {
        return unseen.size();
    }

    /** For each plan, and for each case that waits to be looked at, the event that it follows from. */
    synchronized Map<String, Long> positions() {
        Map<String, Long> positions = new HashMap<>();
        acts.forEach((key, plan) -> positions.put(key, plan.because().position()));
        inHand.forEach((key, each) -> positions.put(key, each.position()));
        unseen.forEach((key, each) -> positions.put(key, each.position()));
        return positions;
    }
}
