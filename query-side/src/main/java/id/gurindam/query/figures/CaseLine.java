package id.gurindam.query.figures;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.clocks.Fact;
import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.Growing;
import id.gurindam.query.store.ViewDocument;
import id.gurindam.query.store.ViewStore;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One case with everything that figures ask about it, and nothing that tells a person. */
public record CaseLine(
        String id,
        long position,
        String trackingCode,
        ComplaintKind kind,
        Channel channel,
        FiledBy filedBy,
        Visibility visibility,
        boolean couldBeSupervisory,
        String categoryCode,
        @Nullable String kelurahanCode,
        @Nullable Classification classification,
        List<String> accusedUnits,
        List<String> accusedOfficers,
        List<Deed> deeds)
        implements ViewDocument {
    private static final Map<String, Function<CaseLine, @Nullable Object>> ASKED =
            Map.of("trackingCode", CaseLine::trackingCode);

    /** The lines of the store. */
    static Documents<CaseLine> in(ViewStore store) {
        return new Documents<>(store, FiguresProjector.NAME, FiguresProjector.NAME, CaseLine.class, ASKED);
    }

    /** The same case after this happened to it. */
    CaseLine and(Deed deed) {
        return with(categoryCode, kelurahanCode, classification, accusedUnits, accusedOfficers, deed);
    }

    /** The same case after this happened to it, which changed how it is counted. */
    CaseLine with(
            String category,
            @Nullable String kelurahan,
            @Nullable Classification put,
            List<String> units,
            List<String> officers,
            Deed deed) {
        return new CaseLine(
                id,
                deed.position(),
                trackingCode,
                kind,
                channel,
                filedBy,
                visibility,
                couldBeSupervisory,
                category,
                kelurahan,
                put,
                units,
                officers,
                Growing.with(deeds, deed));
    }

    /** When it came in, as it counts. */
    public Instant received() {
        return deeds.getFirst().at();
    }

    /** What clocks ask of it. */
    public List<Fact> facts() {
        return deeds.stream().map(Deed::fact).toList();
    }

    /** Its clocks under these rules and days, at this instant. */
    List<ClockOutline> clocks(RuleSet rules, WorkingCalendar calendar, Instant now) {
        return ClockReadings.outlines(facts(), kind, classification, rules, calendar, now);
    }

    /** It is about somebody's conduct, or may be as long as nobody has read it. */
    public boolean supervisory() {
        return classification == null ? couldBeSupervisory : classification == Classification.SUPERVISORY;
    }

    /** The public may read of it. */
    public boolean publicly() {
        return visibility != Visibility.SECRET && !supervisory();
    }

    /** The unit that holds it or was offered it or gave its answer; none for the coordinator, and once it is out. */
    public @Nullable String holder() {
        return Custody.of(deeds).unit();
    }

    /** The first thing of this word that happened to it. */
    Optional<Deed> first(String word) {
        return deeds.stream().filter(deed -> deed.is(word)).findFirst();
    }
}
