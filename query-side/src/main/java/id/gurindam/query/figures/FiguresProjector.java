package id.gurindam.query.figures;

import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.query.axon.Recorded;
import id.gurindam.query.axon.View;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one line of each case, from which every figure is counted. */
@Component
@ProcessingGroup(FiguresProjector.NAME)
class FiguresProjector implements View {
    /** The view's name. */
    static final String NAME = "figures";

    /** Which idea of the lines this program has; reports name it. */
    static final int VERSION = 3;

    private final Documents<CaseLine> lines;

    FiguresProjector(ViewStore store) {
        this.lines = CaseLine.in(store);
    }

    @EventHandler
    void on(ComplaintEvent event, Recorded at) {
        Deed deed = DeedOf.of(event, at);
        if (event instanceof ComplaintFiled filed) {
            lines.put(opened(filed, at, deed));
            return;
        }
        lines.change(event.complaintId(), at.position(), line -> after(line, event, deed));
    }

    private static CaseLine opened(ComplaintFiled filed, Recorded at, Deed deed) {
        return new CaseLine(
                filed.complaintId(),
                at.position(),
                filed.trackingCode(),
                filed.kind(),
                at.context().channel(),
                Objects.requireNonNullElse(at.context().filedBy(), FiledBy.CITIZEN),
                filed.visibility(),
                filed.couldBeSupervisory(),
                filed.categoryCode(),
                filed.kelurahanCode(),
                null,
                List.of(),
                List.of(),
                List.of(deed));
    }

    /** What changes how a case is counted; everything else is only added to what happened. */
    static CaseLine after(CaseLine line, ComplaintEvent event, Deed deed) {
        if (event instanceof ComplaintVerified e) {
            return line.with(
                    line.categoryCode(),
                    line.kelurahanCode(),
                    e.classification(),
                    e.accused().units(),
                    e.accused().officers(),
                    deed);
        }
        if (event instanceof ClassificationCorrected e) {
            return line.with(
                    e.categoryCode(),
                    line.kelurahanCode(),
                    e.to(),
                    e.accused().units(),
                    e.accused().officers(),
                    taken(line, e, deed));
        }
        if (event instanceof PlaceCorrectedByOfficial e) {
            return line.with(
                    line.categoryCode(),
                    e.kelurahanCode(),
                    line.classification(),
                    line.accusedUnits(),
                    line.accusedOfficers(),
                    deed);
        }
        return line.and(deed);
    }

    /** Whoever is accused, or holds what has become a matter of somebody's conduct, loses it: the unit of the deed is that one. */
    private static Deed taken(CaseLine line, ClassificationCorrected e, Deed deed) {
        String holder = Custody.of(line.deeds()).unit();
        boolean became = e.to() == Classification.SUPERVISORY && e.from() != Classification.SUPERVISORY;
        boolean loses = holder != null && (became || e.accused().units().contains(holder));
        return loses ? deed.by(holder) : deed;
    }

    @Override
    public @Nullable Document draft(String collection, String key) {
        return lines.draft(key);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public void expect(Set<String> caseKeys) {
        lines.expect(caseKeys);
    }

    @Override
    public Set<String> flush() {
        return lines.flush();
    }

    @Override
    public void settle() {
        lines.settle();
    }

    @Override
    public void forget(String caseKey) {
        lines.forget(caseKey);
    }

    @Override
    public List<String> collections() {
        return List.of(NAME);
    }

    @Override
    public View beside(ViewStore store) {
        return new FiguresProjector(store);
    }

    @Override
    public void clear() {
        lines.clear();
    }
}
