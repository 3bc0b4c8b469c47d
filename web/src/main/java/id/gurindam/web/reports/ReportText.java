package id.gurindam.web.reports;

import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.pages.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The words of a report: what it is called, what its rows are called as units were called then, and what it rests on. */
record ReportText(Wording words, OrganisationPage then, Report report, ReportSheet sheet, int version) {

    /** Something that a report says of itself. */
    record Fact(String name, String value) {}

    String title() {
        return words.say(report.period().week() ? "report.title.week" : "report.title.month", period());
    }

    /** "Oktober 2026", or the week with its first and last day. */
    String period() {
        LocalDate from = report.period().from();
        LocalDate to = report.period().to();
        return report.period() + " (" + words.date(from) + " – " + words.date(to) + " " + to.getYear() + ")";
    }

    String name(String unit) {
        return unit.isEmpty() ? words.say("figure.unit.none") : then.places().unitShortName(unit);
    }

    String all() {
        return words.say("report.all");
    }

    List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (ReportColumn column : ReportColumn.values()) {
            heads.add(words.say("report.column." + column));
        }
        return List.copyOf(heads);
    }

    /** Position, view, moment and digest; nothing that another printing would say otherwise. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("period", period()));
        facts.add(fact("position", Long.toString(report.position())));
        facts.add(fact("view", "figures, " + words.say("report.version", version)));
        facts.add(fact("moment", words.full(report.at())));
        facts.add(fact("digest", sheet.digest()));
        return List.copyOf(facts);
    }

    /** What the reader must know to read it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("report.note.cohort"));
        notes.add(words.say("report.note.enough"));
        if (report.period().unfinishedOn(LocalDate.ofInstant(report.at(), Wording.ZONE))) {
            notes.add(words.say("report.note.unfinished"));
        }
        if (report.publishable()) {
            notes.add(words.say("report.note.hidden"));
        }
        return List.copyOf(notes);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("report.fact." + key), value);
    }
}
