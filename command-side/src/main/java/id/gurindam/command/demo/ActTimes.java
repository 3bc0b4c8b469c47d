package id.gurindam.command.demo;

import id.gurindam.command.complaint.Complaint;
import java.time.Instant;

/** When an act of a story happens: the office in its hours, reporters when they please, timers when they are due. */
final class ActTimes {
    private static final int EVENING = 17 * 3600;
    private static final int NIGHT = 23 * 3600;
    private static final double HASTE = 0.3;

    private final Stage stage;
    private final Instant received;
    private final Lots lots;
    private double before;

    ActTimes(Stage stage, Instant received, Lots lots) {
        this.stage = stage;
        this.received = received;
        this.lots = lots;
    }

    /** The time of the next act, which comes after the last one. */
    Instant of(Act act, Instant last, Complaint state) {
        if (act.name().equals("window-lapses") && state instanceof Complaint.Claimed claimed) {
            return windowEnds(claimed).plusMillis(lots.from(900, 9_000));
        }
        double pause = act.after() - before;
        before = act.after();
        Instant wanted = stage.clock().after(received, act.after() + lots.between(0, 0.015));
        Instant soonest = last.plusSeconds(lots.from(35, 400));
        if (act.byReporter()) {
            Instant free = pause >= HASTE && lots.chance(0.6) ? leisure(wanted) : wanted;
            return millis(free.isBefore(soonest) ? soonest : free);
        }
        if (act.name().equals("close-with-objection") && state instanceof Complaint.Claimed claimed) {
            Instant over = windowEnds(claimed).plusSeconds(60);
            wanted = wanted.isBefore(over) ? over : wanted;
        }
        return millis(stage.clock().open(wanted.isBefore(soonest) ? soonest : wanted));
    }

    /** The evening of that day. */
    Instant leisure(Instant day) {
        return stage.clock().at(stage.clock().dateOf(day), lots.from(EVENING, NIGHT));
    }

    private Instant windowEnds(Complaint.Claimed claimed) {
        Instant at = claimed.claim().at();
        return stage.organisation().at(stage.until()).facts().confirmationEnds(at);
    }

    private Instant millis(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli() / 1000 * 1000 + lots.from(0, 999));
    }
}
