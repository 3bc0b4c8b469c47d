package id.gurindam.record.keys;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeClaimed;
import java.util.List;
import java.util.Set;

/** The files that an event brings to its case. A test over the catalogue finds a new event that carries files. */
final class FilesNamed {
    /** The stored names of the events that may carry files. */
    static final Set<String> CARRIERS = Set.of(
            "complaint.filed",
            "complaint.details-provided",
            "complaint.action-logged",
            "complaint.evidence-attached",
            "complaint.outcome-claimed");

    private FilesNamed() {}

    /** The files that this event names; empty for one that carries none. */
    static List<FileRef> by(GurindamEvent event) {
        return switch (event) {
            case ComplaintFiled e -> e.files();
            case DetailsProvided e -> e.files();
            case ActionLogged e -> e.files();
            case EvidenceAttached e -> List.of(e.file());
            case OutcomeClaimed e -> e.evidence();
            default -> List.of();
        };
    }
}
