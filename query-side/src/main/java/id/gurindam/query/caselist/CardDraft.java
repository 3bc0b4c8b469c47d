package id.gurindam.query.caselist;

import id.gurindam.clocks.Fact;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.query.axon.Recorded;
import id.gurindam.query.store.Growing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A card being changed by one event. */
final class CardDraft {
    private final String id;
    private final long filedPosition;
    private final String trackingCode;
    private final ComplaintKind kind;
    private final Visibility visibility;
    private final FiledBy filedBy;
    private final Instant filedAt;
    private List<Fact> facts;
    private List<CaseCard.Raised> raised;
    private boolean couldBeSupervisory;
    String categoryCode;

    @Nullable
    String kelurahanCode;

    @Nullable
    Classification classification;

    boolean open = true;
    String status = "RECEIVED";
    boolean detailsWanted;
    List<String> accusedUnits = List.of();
    List<String> accusedOfficers = List.of();

    @Nullable
    String holderUnit;

    @Nullable
    String returnedBy;

    @Nullable
    String suggestedUnit;

    @Nullable
    String officerRef;

    @Nullable
    String publishedText;

    int voices;
    int disputes;

    CardDraft(ComplaintFiled filed, Recorded at) {
        id = filed.complaintId();
        filedPosition = at.position();
        trackingCode = filed.trackingCode();
        kind = filed.kind();
        visibility = filed.visibility();
        filedBy = Objects.requireNonNullElse(at.context().filedBy(), FiledBy.CITIZEN);
        filedAt = at.recordedAt();
        facts = List.of();
        raised = List.of();
        couldBeSupervisory = filed.couldBeSupervisory();
        categoryCode = filed.categoryCode();
        kelurahanCode = filed.kelurahanCode();
    }

    CardDraft(CaseCard card) {
        id = card.id();
        filedPosition = card.filedPosition();
        trackingCode = card.trackingCode();
        kind = card.kind();
        visibility = card.visibility();
        filedBy = card.filedBy();
        filedAt = card.filedAt();
        facts = card.facts();
        raised = card.raised();
        couldBeSupervisory = card.supervisory();
        categoryCode = card.categoryCode();
        kelurahanCode = card.kelurahanCode();
        classification = card.classification();
        open = card.open();
        status = card.status();
        detailsWanted = card.detailsWanted();
        accusedUnits = card.accusedUnits();
        accusedOfficers = card.accusedOfficers();
        holderUnit = card.holderUnit();
        returnedBy = card.returnedBy();
        suggestedUnit = card.suggestedUnit();
        officerRef = card.officerRef();
        publishedText = card.publishedText();
        voices = card.voices();
        disputes = card.disputes();
    }

    void heldBy(@Nullable String unit) {
        holderUnit = unit;
        officerRef = null;
    }

    /** A unit gave it back and named another; both stand until one has taken it, or it needs none. */
    void betweenUnits(@Nullable String returning, @Nullable String suggested) {
        returnedBy = returning;
        suggestedUnit = suggested;
    }

    void stands(String word) {
        status = word;
    }

    /** Whom the rules or a person told of it; what was claimed or has ended concerns nobody above it any more. */
    void told(ComplaintEvent event, Instant at) {
        if (event instanceof ComplaintReminded e) {
            raised = Growing.with(raised, new CaseCard.Raised(e.level(), e.clock(), true, e.contentShown(), at));
        } else if (event instanceof ComplaintEscalated e) {
            raised = Growing.with(raised, new CaseCard.Raised(e.level(), e.clock(), false, e.contentShown(), at));
        } else if (event instanceof OutcomeClaimed) {
            raised = List.of();
        }
    }

    void ends(String word) {
        raised = List.of();
        betweenUnits(null, null);
        status = word;
        open = false;
        detailsWanted = false;
    }

    void goesOn(String word) {
        status = word;
        open = true;
    }

    CaseCard at(Recorded at, String event, @Nullable String code) {
        facts = Growing.with(facts, new Fact(event, at.recordedAt(), code));
        return at(at);
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    CaseCard at(Recorded at) {
        boolean supervisory =
                classification == null ? couldBeSupervisory : classification == Classification.SUPERVISORY;
        boolean publicly = visibility != Visibility.SECRET && !supervisory;
        String text = publicly ? publishedText : null;
        return new CaseCard(
                id,
                at.position(),
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
                text,
                text == null ? "" : text.toLowerCase(Locale.ROOT),
                filedAt,
                at.recordedAt(),
                voices,
                disputes,
                raised,
                facts);
    }
}
