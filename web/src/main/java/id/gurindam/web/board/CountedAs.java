package id.gurindam.web.board;

import id.gurindam.query.figures.Deed;
import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.figures.Observation;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FigurePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers of a figure and of each case behind it, in words. */
record CountedAs(Naming naming) {
    private static final double PERCENT = 100;
    private static final List<Indicator> DAYS = List.of(
            Indicator.S1,
            Indicator.S2,
            Indicator.S3,
            Indicator.S21,
            Indicator.S22_COMPLETE,
            Indicator.S22_DECIDED,
            Indicator.S22_DELIVERED);
    private static final List<Indicator> WORDS = List.of(Indicator.S4, Indicator.S10, Indicator.S11);

    Wording words() {
        return naming.words();
    }

    /** What a row tells, as far as its kind has it. */
    List<FigurePage.Fact> facts(Indicator indicator, FigureRow row) {
        List<FigurePage.Fact> facts = new ArrayList<>();
        facts.add(fact("n", row.n()));
        switch (indicator.kind()) {
            case SHARE, PART -> {
                facts.add(fact("numerator", row.numerator()));
                facts.add(fact("denominator", row.denominator()));
                Double share = row.share();
                facts.add(new FigurePage.Fact(
                        "figure.share", share == null ? "–" : words().tenth(share * PERCENT) + "\u202f%"));
            }
            case MINUTES, DAYS -> {
                facts.add(measured("median", row.median()));
                facts.add(measured("p90", row.p90()));
            }
            case MEAN -> facts.add(measured("mean", row.mean()));
            case LEFT, COUNT, UNITS -> {}
        }
        if (row.pending() > 0) {
            facts.add(fact("pending", row.pending()));
        }
        return facts;
    }

    private FigurePage.Fact fact(String key, long number) {
        return new FigurePage.Fact("figure." + key, words().number(number));
    }

    private FigurePage.Fact measured(String key, @Nullable Double figure) {
        return new FigurePage.Fact("figure." + key, figure == null ? "–" : words().tenth(figure));
    }

    /** How a case counts; one that was pending until its time was up is a miss. */
    String counts(CaseBehind behind) {
        Observation.State state =
                behind.late() ? Observation.State.MISS : behind.observation().state();
        boolean share = behind.observation().indicator().kind() == Indicator.Kind.SHARE;
        return share || state != Observation.State.HIT
                ? words().say("figure.counts." + state.name())
                : words().say("figure.counts");
    }

    /** What a case adds besides itself. */
    String value(CaseBehind behind) {
        Observation o = behind.observation();
        boolean ended = o.state() == Observation.State.HIT || o.state() == Observation.State.MISS;
        Indicator indicator = o.indicator();
        if (WORDS.contains(indicator)) {
            return words().say("figure.part." + indicator.code() + "." + o.value());
        }
        return switch (indicator.kind()) {
            case SHARE ->
                DAYS.contains(indicator) && ended ? words().say("figure.days", words().number(o.value())) : "";
            case DAYS -> ended ? words().say("figure.days", words().number(o.value())) : "";
            case MINUTES -> ended ? words().say("figure.minutes", words().number(o.value())) : "";
            case PART -> words().say("figure.of", words().number(o.value()), words().number(o.whole()));
            case MEAN -> words().number(o.value());
            case LEFT, COUNT, UNITS -> "";
        };
    }

    /** The events on which it rests, those of the case's own record. */
    List<FigurePage.Event> events(CaseBehind behind) {
        return behind.line().deeds().stream()
                .filter(deed -> behind.observation().events().contains(deed.position()))
                .map(deed -> new FigurePage.Event(deed.position(), deed.event(), stored(deed), deed.at()))
                .toList();
    }

    /** The name under which it is stored: ComplaintFiled is complaint.filed, UnitReplied is complaint.unit-replied. */
    static String stored(Deed deed) {
        String word = deed.event().replaceFirst("^Complaint", "");
        return "complaint." + word.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The part of a figure that is asked for; null is all of it. */
    @Nullable
    String part(Indicator indicator, FindFigures.@Nullable Part part) {
        if (part == null) {
            return null;
        }
        Observation.State state = part.state();
        if (state != null) {
            return words().say("figure.counts." + state.name());
        }
        return part.buckets().stream()
                .sorted()
                .map(bucket -> words().first(
                                indicator == Indicator.S8
                                        ? "board.left." + bucket
                                        : "figure.part." + indicator.code() + "." + bucket,
                                Integer.toString(bucket)))
                .collect(Collectors.joining(", "));
    }
}
