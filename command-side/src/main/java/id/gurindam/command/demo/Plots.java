package id.gurindam.command.demo;

import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import java.util.Objects;

/** How cases without a story of their own go: most of them well, some slowly, some round in circles. */
final class Plots {
    /** The unit that returns whatever comes. */
    static final String RETURNER = "121";

    static final String INSPECTORATE = "103";
    static final String SECRETARIAT = "101";
    private static final List<String> AGENCIES = List.of("124", "122", "123", "114", "128", "127", "125");

    private final DemoWords words;

    Plots(DemoWords words) {
        this.words = words;
    }

    /** The course of a case as its scene suggests it. */
    List<Act> of(Scene scene) {
        Plot plot = new Plot(words, scene);
        Lots lots = scene.lots();
        if (scene.told().supervisory()) {
            supervisory(plot);
        } else if (scene.told().declineGround() != null) {
            declined(plot, Objects.requireNonNull(scene.told().declineGround()));
        } else if (scene.leaf().external() != null) {
            outside(plot, Objects.requireNonNull(scene.leaf().external()));
        } else if (scene.told().kind() == ComplaintKind.INFORMATION_REQUEST) {
            information(plot);
        } else if (scene.told().kind() == ComplaintKind.COMPLAINT && lots.chance(0.025)) {
            declined(plot, lots.pick(List.of("PRIVATE_DISPUTE", "IN_COURT", "NOT_PUBLIC_SERVICE")));
        } else {
            routine(plot);
        }
        return plot.told();
    }

    /** The same was told before, and the other case carries on for both. */
    List<Act> merged(Scene scene, String master, double after) {
        Plot plot = new Plot(words, scene);
        plot.waits(after, after);
        plot.coordinator("verify", Act.CLASS, classOf(scene));
        plot.waits(0.05, 0.1);
        plot.coordinator(
                "merge-into", Act.INTO, master, Act.TEXT, "Kejadian yang sama; kabar berikutnya ada di laporan induk.");
        return plot.told();
    }

    private void routine(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.05, lots.chance(0.1) ? 3.6 : 1.1);
        plot.coordinator("verify", Act.CLASS, classOf(plot.scene()));
        corrections(plot);
        plot.waits(0.03, 0.4);
        plot.to(plot.unit(), null);
        returns(plot);
        plot.waits(0.1, lots.chance(0.12) ? 4 : 1.1);
        plot.officer("accept-routing");
        if (lots.chance(0.45)) {
            plot.officer("assign", Act.OFFICER, "petugas-" + plot.unit());
        }
        if (lots.chance(0.02)) {
            plot.waits(0.3, 2);
            plot.citizen("withdraw").feels("withdrawal", Phrases.WITHDRAWALS);
            return;
        }
        work(plot);
        PlotEnds.of(plot);
    }

    private static void corrections(Plot plot) {
        Told told = plot.scene().told();
        if (told.visibility() != Visibility.SECRET && plot.lots().chance(0.02)) {
            plot.waits(0.1, 0.4);
            String text = told.publishedText() == null ? told.text() : told.publishedText();
            plot.coordinator("correct-published-text", Act.TEXT, text);
        }
        if (told.kelurahan() != null && plot.lots().chance(0.02)) {
            plot.waits(0.1, 0.4);
            plot.coordinator(
                    "correct-place",
                    Act.CODE,
                    told.kelurahan(),
                    Act.TEXT,
                    plot.lots().pick(Phrases.PLACES));
        }
    }

    private static void returns(Plot plot) {
        Lots lots = plot.lots();
        boolean returner = plot.unit().equals(RETURNER);
        if (!lots.chance(returner ? 0.9 : 0.07)) {
            return;
        }
        plot.waits(0.3, returner ? 2.6 : 1.2);
        plot.officer("return-routing", Act.CODE, "NOT_OUR_DUTY").says("return-with-reason", Phrases.RETURNS);
        plot.waits(0.1, 0.5);
        if (!returner && lots.chance(0.6)) {
            plot.to(other(plot.unit(), lots), Phrases.INSISTENCE.getFirst());
            return;
        }
        plot.to(plot.unit(), Phrases.INSISTENCE.getFirst());
        if (returner && lots.chance(0.7)) {
            plot.waits(0.6, 2.4);
            plot.officer("return-routing", Act.CODE, "OTHER_UNIT_FIRST", Act.TEXT, lots.pick(Phrases.RETURNS));
            plot.waits(0.1, 0.3);
            plot.coordinator("escalate", Act.LEVEL, "MANAGER", Act.TEXT, "Dua kali dikembalikan; mohon ditetapkan.");
            plot.waits(0.2, 0.8);
            plot.office("manajer", "note", Act.TEXT, Phrases.INSISTENCE.getLast());
            plot.waits(0.02, 0.1);
            plot.to(lots.chance(0.5) ? plot.unit() : other(plot.unit(), lots), Phrases.INSISTENCE.getLast());
        }
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private static void work(Plot plot) {
        Lots lots = plot.lots();
        if (lots.chance(0.07)) {
            plot.waits(0.2, 0.8);
            plot.officer("request-details", Act.CODE, lots.pick(List.of("PLACE_NEEDED", "TIME_NEEDED", "EVENT_NEEDED")))
                    .says("request-details", Phrases.QUESTIONS);
            plot.waits(0.5, 3);
            plot.citizen("provide-details", Act.TEXT, lots.pick(Phrases.DETAILS));
        }
        plot.waits(0.4, lots.chance(0.12) ? 7 : 3);
        plot.officer("reply").says("first-reply", Phrases.REPLIES);
        if (lots.chance(0.1)) {
            plot.coordinator("note", Act.TEXT, lots.pick(Phrases.NOTES));
        }
        for (int n = lots.from(0, 2); n > 0; n--) {
            plot.waits(0.4, 2.4);
            plot.officer("log-action").says("action-log", Phrases.LOGS);
        }
        if (lots.chance(0.035)) {
            plot.waits(0.3, 1);
            plot.movedTo(other(plot.unit(), lots), lots.pick(Phrases.TRANSFERS));
            plot.waits(0.4, 2.5);
            plot.officer("accept-routing");
        }
        if (lots.chance(0.08)) {
            plot.waits(0.5, 2);
            plot.officer("tell-extension", Act.NEW_DATE, Double.toString(plot.at() + lots.between(5, 12)))
                    .says("extension", Phrases.EXTENSIONS);
            plot.waits(3, 8);
            plot.officer("log-action").says("action-log", Phrases.LOGS);
        }
    }

    private static void outside(Plot plot, String body) {
        Lots lots = plot.lots();
        plot.waits(0.1, 1);
        plot.coordinator("verify", Act.CLASS, classOf(plot.scene()));
        plot.waits(0.1, 0.3);
        plot.coordinator("forward-outside", Act.BODY, body, Act.TEXT, lots.pick(Phrases.FORWARDS));
        plot.waits(1.5, 9);
        plot.coordinator("record-outside-answer", Act.TEXT, lots.pick(Phrases.OUTSIDE));
        plot.waits(0.05, 0.4);
        plot.coordinator("claim-outcome", Act.KIND, "ANSWERED", Act.TEXT, Phrases.ANSWERS.getLast());
        PlotEnds.reaction(plot);
    }

    private static void information(Plot plot) {
        Lots lots = plot.lots();
        plot.waits(0.05, 0.8);
        plot.coordinator("verify", Act.CLASS, "INFORMATION");
        plot.waits(0.05, 0.3);
        if (lots.chance(0.5)) {
            plot.coordinator("pass-to-information-officer", Act.TEXT, "Termasuk informasi publik; PPID yang menjawab.");
            plot.waits(0.8, 6);
            plot.office("ppid", "claim-outcome", Act.KIND, "ANSWERED").says("outcome-claim", Phrases.ANSWERS);
        } else {
            plot.to(plot.unit(), null);
            plot.waits(0.2, 1);
            plot.officer("accept-routing");
            plot.waits(0.3, 3);
            plot.officer("claim-outcome", Act.KIND, "ANSWERED").says("first-reply", Phrases.ANSWERS);
        }
        PlotEnds.reaction(plot);
    }

    private static void declined(Plot plot, String ground) {
        Lots lots = plot.lots();
        plot.waits(0.2, 1.5);
        plot.coordinator("decline", Act.GROUND, ground).says("decline", Phrases.DECLINES);
        if (lots.chance(0.35)) {
            PlotEnds.review(plot);
        }
    }

    private static void supervisory(Plot plot) {
        Lots lots = plot.lots();
        boolean inspectorate = INSPECTORATE.equals(plot.scene().accused());
        plot.waits(0.1, 1.2);
        plot.coordinator("verify", Act.CLASS, "SUPERVISORY");
        plot.waits(0.05, 0.3);
        plot.to(inspectorate ? SECRETARIAT : INSPECTORATE, null);
        plot.waits(0.2, 1.2);
        plot.officer("accept-routing");
        plot.waits(1, 6);
        plot.officer(
                "reply", Act.TEXT, "Laporan diterima pemeriksa. Nama dan berkas Saudara tidak keluar dari meja ini.");
        plot.waits(4, 18);
        plot.officer(
                "log-action", Act.TEXT, "Keterangan dua pihak dicatat; dokumen yang disebut pelapor diminta resmi.");
        plot.waits(8, 30);
        boolean proven = lots.chance(0.6);
        plot.officer("claim-outcome", Act.KIND, proven ? "RESOLVED" : "ANSWERED")
                .last(
                        Act.TEXT,
                        proven
                                ? "Terbukti. Rekomendasi disampaikan kepada pejabat yang berwenang."
                                : "Tidak terbukti; alasan dan bukti yang diperiksa dijelaskan dalam surat terlampir.");
        PlotEnds.reaction(plot);
    }

    private static String other(String unit, Lots lots) {
        String other = lots.pick(AGENCIES);
        return other.equals(unit) ? (unit.equals("124") ? "122" : "124") : other;
    }

    static String classOf(Scene scene) {
        if (scene.told().supervisory()) {
            return "SUPERVISORY";
        }
        return switch (scene.told().kind()) {
            case ASPIRATION -> "ASPIRATION";
            case INFORMATION_REQUEST -> "INFORMATION";
            case COMPLAINT -> "NON_SUPERVISORY";
        };
    }
}
