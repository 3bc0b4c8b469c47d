package id.gurindam.query.casefile;

import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.voice.VoiceWithdrawn;
import id.gurindam.query.axon.Recorded;
import id.gurindam.query.axon.View;
import id.gurindam.query.casefile.CaseDocument.Filing;
import id.gurindam.query.casefile.CaseDocument.Standing;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.Growing;
import id.gurindam.query.store.ViewStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the file of each case: how it stands, and every entry of its timeline. */
@Component
@ProcessingGroup(CaseFileProjector.NAME)
class CaseFileProjector implements View {
    /** The view's name. */
    static final String NAME = "casefile";

    private final Documents<CaseDocument> cases;
    private final Documents<CodeDocument> codes;

    CaseFileProjector(ViewStore store) {
        this.cases = CaseDocument.in(store);
        this.codes = CodeDocument.in(store);
    }

    @EventHandler
    void on(ComplaintEvent event, Recorded at) {
        if (event instanceof ComplaintFiled filed) {
            open(filed, at);
            return;
        }
        cases.change(
                event.complaintId(),
                at.position(),
                file -> new CaseDocument(
                        file.id(),
                        at.position(),
                        at.sequence(),
                        FilingAfter.of(file.filing(), event),
                        StandingAfter.of(file.standing(), event),
                        Growing.with(file.entries(), entry(event, at)),
                        file.voices()));
    }

    @EventHandler
    void on(VoiceEvent event, Recorded at) {
        int step = switch (event) {
            case VoiceAdded _ -> 1;
            case VoiceWithdrawn _ -> -1;
        };
        cases.change(
                event.complaintId(),
                at.position(),
                file -> new CaseDocument(
                        file.id(),
                        at.position(),
                        file.version(),
                        file.filing(),
                        file.standing(),
                        file.entries(),
                        file.voices() + step));
    }

    @EventHandler
    void on(IdentityRevealed event, Recorded at) {
        CaseEntry seen = new CaseEntry(
                at.position(),
                at.name(),
                at.recordedAt(),
                at.occurredAt(),
                at.context().actor().ref(),
                at.context().actor().role(),
                at.context().actor().unitCode(),
                Audience.REPORTER,
                Map.of("purpose", event.purpose(), "revealed", event.revealed().name()),
                List.of(),
                List.of());
        cases.change(
                event.complaintId(),
                at.position(),
                file -> new CaseDocument(
                        file.id(),
                        at.position(),
                        file.version(),
                        file.filing(),
                        file.standing(),
                        Growing.with(file.entries(), seen),
                        file.voices()));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private void open(ComplaintFiled e, Recorded at) {
        Filing filing = new Filing(
                e.trackingCode(),
                e.kind(),
                e.categoryCode(),
                e.visibility(),
                e.narrative(),
                e.kelurahanCode(),
                e.exactPlace(),
                e.placeWords(),
                e.reporterRef(),
                e.answers(),
                e.files(),
                e.pinMac(),
                at.recordedAt(),
                at.context().channel(),
                Objects.requireNonNullElse(at.context().filedBy(), FiledBy.CITIZEN));
        Standing standing = new Standing(
                CaseStatus.RECEIVED,
                false,
                null,
                e.couldBeSupervisory(),
                Accused.NOBODY,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        boolean news = cases.put(new CaseDocument(
                e.complaintId(), at.position(), at.sequence(), filing, standing, List.of(entry(e, at)), 0));
        // The code is written before the case is, so whoever finds the case finds the code.
        if (news) {
            codes.add(new CodeDocument(e.trackingCode(), at.position(), e.complaintId()));
        }
    }

    private static CaseEntry entry(ComplaintEvent event, Recorded at) {
        EntryTexts.Piece piece = EntryTexts.of(event);
        return new CaseEntry(
                at.position(),
                at.name(),
                at.recordedAt(),
                at.occurredAt(),
                at.context().actor().ref(),
                at.context().actor().role(),
                at.context().actor().unitCode(),
                piece.audience(),
                piece.codes(),
                piece.texts(),
                piece.files());
    }

    /** The case as the events taken so far have left it, before anything is written. */
    @Nullable
    CaseDocument inBatch(String complaintId) {
        return cases.present(complaintId);
    }

    @Override
    public @Nullable Document draft(String collection, String key) {
        return collection.equals(NAME) ? cases.draft(key) : codes.draft(key);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public void expect(Set<String> caseKeys) {
        cases.expect(caseKeys);
    }

    @Override
    public Set<String> flush() {
        codes.flush();
        return cases.flush();
    }

    @Override
    public void settle() {
        cases.settle();
        codes.settle();
    }

    @Override
    public void forget(String caseKey) {
        cases.forget(caseKey);
    }

    @Override
    public List<String> collections() {
        return List.of(NAME, "codes");
    }

    @Override
    public View beside(ViewStore store) {
        return new CaseFileProjector(store);
    }

    @Override
    public void clear() {
        cases.clear();
        codes.clear();
    }
}
