package id.gurindam.query.caselist;

import id.gurindam.clocks.Fact;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewDocument;
import id.gurindam.query.store.ViewStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One case on a list or a desk. publishedText is the approved public text, null where the public reads nothing; status is
 * one of the status words; filedPosition orders the list, newest first.
 */
public record CaseCard(
        String id,
        long position,
        long filedPosition,
        String trackingCode,
        ComplaintKind kind,
        String categoryCode,
        @Nullable String kelurahanCode,
        Visibility visibility,
        FiledBy filedBy,
        @Nullable Classification classification,
        boolean supervisory,
        boolean publicly,
        boolean open,
        String status,
        boolean detailsWanted,
        List<String> accusedUnits,
        List<String> accusedOfficers,
        @Nullable String holderUnit,
        @Nullable String returnedBy,
        @Nullable String suggestedUnit,
        @Nullable String officerRef,
        @Nullable String publishedText,
        String words,
        Instant filedAt,
        Instant lastAt,
        int voices,
        int disputes,
        List<Raised> raised,
        List<Fact> facts)
        implements ViewDocument {
    /** By what cards are looked for and put in order; the rest is read whole. */
    private static final Map<String, Function<CaseCard, @Nullable Object>> ASKED = Map.ofEntries(
            Map.entry("filedPosition", CaseCard::filedPosition),
            Map.entry("publicly", CaseCard::publicly),
            Map.entry("open", CaseCard::open),
            Map.entry("status", CaseCard::status),
            Map.entry("holderUnit", CaseCard::holderUnit),
            Map.entry("accusedUnits", CaseCard::accusedUnits),
            Map.entry("categoryCode", CaseCard::categoryCode),
            Map.entry("kelurahanCode", CaseCard::kelurahanCode),
            Map.entry("words", CaseCard::words),
            Map.entry(
                    "raisedTo",
                    card -> card.raised().stream().map(Raised::level).distinct().toList()));

    /** A level was reminded of a clock of the case, or the case was raised to it; without a clock a person did so. */
    public record Raised(String level, @Nullable String clock, boolean reminded, boolean contentShown, Instant at) {}

    /** The cards of the store. */
    static Documents<CaseCard> in(ViewStore store) {
        return new Documents<>(store, CaseListProjector.NAME, CaseListProjector.NAME, CaseCard.class, ASKED);
    }

    /** The same without what was published. */
    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    public CaseCard withoutText() {
        return new CaseCard(
                id,
                position,
                filedPosition,
                trackingCode,
                kind,
                categoryCode,
                kelurahanCode,
                visibility,
                filedBy,
                classification,
                supervisory,
                publicly,
                open,
                status,
                detailsWanted,
                accusedUnits,
                accusedOfficers,
                holderUnit,
                returnedBy,
                suggestedUnit,
                officerRef,
                null,
                "",
                filedAt,
                lastAt,
                voices,
                disputes,
                raised,
                facts);
    }
}
