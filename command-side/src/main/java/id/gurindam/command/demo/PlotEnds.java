package id.gurindam.command.demo;

import id.gurindam.events.complaint.ComplaintKind;
import java.util.List;

/** How courses of events end: with a claim, and with what the reporter says to it or does not say. */
final class PlotEnds {
    private static final double LATE = 0.12;

    private PlotEnds() {}

    static void of(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.5, lots.chance(LATE) ? 16 : 5);
        claim(plot);
        if (lots.chance(0.012)) {
            plot.waits(0.1, 0.5);
            plot.office("auditor", "doubt-evidence", Act.TEXT, "Foto di berkas unit serupa dengan foto laporan lain.");
        }
        reaction(plot);
    }

    static void reaction(Plot plot) {
        Lots lots = plot.lots();
        double fate = lots.between(0, 1);
        if (fate < 0.56) {
            confirmed(plot);
        } else if (fate < 0.86) {
            lapsed(plot);
        } else {
            disputed(plot);
        }
    }

    private static void claim(Plot plot) {
        Lots lots = plot.lots();
        double fate = lots.between(0, 1);
        if (plot.scene().told().kind() != ComplaintKind.COMPLAINT || fate < 0.15) {
            plot.officer("claim-outcome", Act.KIND, "ANSWERED").says("outcome-claim", Phrases.ANSWERS);
        } else if (fate < 0.24) {
            plot.officer("claim-outcome", Act.KIND, "CANNOT_ACT")
                    .last(Act.GROUND, lots.pick(List.of("NO_BUDGET_THIS_YEAR", "PRIVATE_PROPERTY", "RULES_FORBID")))
                    .says("cannot-act", Phrases.CANNOT);
        } else {
            plot.officer("claim-outcome", Act.KIND, "RESOLVED").says("outcome-claim", Phrases.CLAIMS);
        }
    }

    private static void confirmed(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.1, 5);
        plot.citizen("confirm-outcome", Act.RATING, Integer.toString(Math.min(5, lots.from(3, 6))));
        if (lots.chance(0.6)) {
            plot.feels("confirmation", List.of());
        }
    }

    private static void lapsed(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(10.5, 11);
        plot.office("timer", "window-lapses");
        if (lots.chance(0.1)) {
            plot.waits(1, 4);
            plot.citizen("rate").last(Act.RATING, Integer.toString(lots.from(2, 5)));
        }
        if (lots.chance(0.05)) {
            plot.waits(2, 9);
            plot.coordinator("reopen", Act.TEXT, "Pelapor menelepon: keadaan berulang dalam masa pembukaan kembali.");
            again(plot);
        }
    }

    private static void disputed(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.2, 6);
        plot.citizen("dispute-outcome").feels("dispute", Phrases.DISPUTES);
        if (plot.told().stream().noneMatch(act -> act.name().equals("accept-routing"))) {
            plot.waits(0.2, 1.5);
            plot.coordinator("claim-outcome", Act.KIND, "ANSWERED", Act.TEXT, lots.pick(Phrases.ANSWERS));
            confirmed(plot);
            return;
        }
        plot.waits(0.2, 2);
        if (lots.chance(0.65)) {
            plot.head("reopen", Act.TEXT, "Keberatan ini benar dan kami buka lagi pekerjaannya.");
        }
        again(plot);
    }

    private static void again(Plot plot) {
        Lots lots = plot.lots();
        if (plot.told().stream().noneMatch(act -> act.name().equals("accept-routing"))) {
            return;
        }
        plot.waits(0.5, 3);
        plot.officer("log-action").says("action-log", Phrases.LOGS);
        plot.waits(0.5, 5);
        plot.officer("claim-outcome", Act.KIND, "RESOLVED").says("outcome-claim", Phrases.CLAIMS);
        double fate = lots.between(0, 1);
        if (fate < 0.6) {
            confirmed(plot);
        } else if (fate < 0.8) {
            plot.waits(0.3, 5);
            plot.citizen("dispute-outcome", Act.TEXT, lots.pick(Phrases.DISPUTES));
            plot.waits(3, 9);
            plot.head("close-with-objection", Act.TEXT, lots.pick(Phrases.OBJECTIONS));
            if (lots.chance(0.3)) {
                plot.waits(1, 5);
                plot.citizen("escalate", Act.LEVEL, "OMBUDSMAN", Act.TEXT, lots.pick(Phrases.DISPUTES));
            } else if (lots.chance(0.5)) {
                plot.waits(1, 5);
                review(plot);
            }
        } else {
            plot.waits(10.5, 11);
            plot.office("timer", "window-lapses");
        }
    }

    /** Another than whoever decided looks at it. */
    static void review(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.4, 4);
        plot.citizen("request-review", Act.TEXT, lots.pick(Phrases.REVIEWS));
        plot.waits(0.5, 2);
        plot.office("manajer", "appoint-reviewer", Act.OFFICER, "auditor");
        plot.waits(1, 5);
        boolean back = lots.chance(0.4);
        plot.office("auditor", "decide-review", Act.KIND, back ? "SENT_BACK" : "UPHELD")
                .last(
                        Act.TEXT,
                        back
                                ? "Isi laporan belum dijawab; dikembalikan untuk dikerjakan."
                                : "Keputusan berdasar dan alasannya sudah disampaikan dengan jelas.");
        if (back) {
            sentBack(plot);
        }
    }

    private static void sentBack(Plot plot) {
        if (plot.told().stream().noneMatch(act -> act.name().equals("accept-routing"))) {
            plot.waits(0.1, 0.6);
            plot.coordinator("verify", Act.CLASS, Plots.classOf(plot.scene()));
            plot.waits(0.05, 0.3);
            plot.to(plot.unit(), null);
            plot.waits(0.2, 1.2);
            plot.officer("accept-routing");
        }
        plot.waits(0.4, 2);
        plot.officer("reply").says("first-reply", Phrases.REPLIES);
        plot.waits(1, 6);
        plot.officer("claim-outcome", Act.KIND, "ANSWERED").says("outcome-claim", Phrases.ANSWERS);
        confirmed(plot);
    }
}
