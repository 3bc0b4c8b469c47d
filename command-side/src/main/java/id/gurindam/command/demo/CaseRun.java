package id.gurindam.command.demo;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.complaint.ComplaintDecider;
import id.gurindam.command.complaint.Surroundings;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.OccurredAtSource;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.DeliveryMeans;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case played act by act through the real decisions, until its story or the demo year ends. */
final class CaseRun {
    private final Stage stage;
    private final CasePlan plan;
    private final Lots lots;
    private final Filings.Filing filing;
    private final ActCommands commands;
    private final ActTimes times;
    private final NavigableMap<Instant, Complaint> states = new TreeMap<>();
    private Complaint state = Complaint.unfiled();
    private Instant last;
    private @Nullable UUID lastEvent;

    CaseRun(Stage stage, CasePlan plan) {
        this.stage = stage;
        this.plan = plan;
        this.lots = stage.lots(plan.name());
        this.filing = Filings.of(stage, plan, lots);
        this.last = filing.context().occurredAt();
        this.commands = new ActCommands(stage, plan, filing.command().complaintId());
        this.times = new ActTimes(stage, last, lots);
    }

    String complaintId() {
        return filing.command().complaintId();
    }

    String trackingCode() {
        return filing.command().trackingCode();
    }

    CasePlan plan() {
        return plan;
    }

    Actor reporter() {
        return filing.reporter();
    }

    ComplaintCommand.@Nullable Reporter person() {
        return filing.command().reporter();
    }

    /** Each state with the instant from which it stood. */
    NavigableMap<Instant, Complaint> states() {
        return states;
    }

    boolean isOpenAt(Instant at) {
        var stood = states.floorEntry(at);
        return stood != null && stood.getValue().isOpen();
    }

    CaseRun play() {
        stage.played(plan.name(), this);
        if (last.isAfter(stage.until())) {
            return this;
        }
        Filings.register(stage, filing);
        if (decided(filing.command(), filing.context())) {
            for (Act act : plan.acts()) {
                if (!perform(act)) {
                    break;
                }
            }
        }
        return this;
    }

    private boolean perform(Act act) {
        Instant at = times.of(act, last, state);
        deliver(act, at);
        if (at.isAfter(stage.until())) {
            return false;
        }
        Actor actor = stage.speakers().of(act, state.holder(), filing.reporter());
        if (!decided(commands.of(act, at), context(act, actor, at))) {
            return false;
        }
        String said = act.get(Act.TEXT);
        if (act.name().equals("accept-routing") && said != null) {
            return perform(Act.of("petugas", "reply", act.after()).with(Act.TEXT, said));
        }
        return true;
    }

    /** Whoever answers an outcome has read it a little before; some read it and stay silent. */
    private void deliver(Act next, Instant answered) {
        boolean awaited = state instanceof Complaint.Claimed claimed && !claimed.delivered();
        if (!awaited || !(next.byReporter() || next.byTimer()) || (next.byTimer() && lots.chance(0.5))) {
            return;
        }
        Instant wanted = next.byTimer()
                ? times.leisure(stage.clock().after(last, lots.between(0.3, 7)))
                : answered.minusSeconds(lots.from(50, 290));
        Instant at = wanted.isAfter(last) ? wanted : last.plusSeconds(20);
        if (!at.isAfter(stage.until())) {
            Act read = Act.of("warga", "record-delivery", next.after());
            decided(
                    new ComplaintCommand.RecordDelivery(complaintId(), DeliveryMeans.PAGE_OPENED),
                    context(read, filing.reporter(), at));
        }
    }

    private EventContext context(Act act, Actor actor, Instant at) {
        Channel channel = act.byTimer() ? Channel.SYSTEM : act.byReporter() ? filing.way() : Channel.WEB;
        UUID cause = act.byTimer() || act.byReporter() ? lastEvent : null;
        var facts = stage.organisation().at(at).facts();
        return new EventContext(
                actor,
                null,
                null,
                channel,
                null,
                facts.ruleVersion(),
                facts.calendarVersion(at),
                -1,
                lots.uuid().toString(),
                cause == null ? null : cause.toString(),
                at,
                OccurredAtSource.SERVER);
    }

    private boolean decided(ComplaintCommand command, EventContext context) {
        Instant at = context.occurredAt();
        var surroundings = new Surroundings(
                context.actor(), at, stage.organisation().at(at).facts());
        try {
            List<ComplaintEvent> events = ComplaintDecider.decide(state, command, surroundings);
            for (ComplaintEvent event : events) {
                lastEvent = stage.ledger().draft(complaintId(), event, context, at);
                state = Complaint.evolve(state, event, context.actor(), at);
            }
            states.put(at, state);
            last = at;
            return true;
        } catch (CommandRefused refused) {
            stage.refused(plan.name() + " " + command.getClass().getSimpleName() + " in "
                    + state.getClass().getSimpleName() + ": " + refused.getMessage());
            return false;
        }
    }
}
