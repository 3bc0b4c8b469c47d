package id.gurindam.query.casefile;

import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.personal.Personal;
import id.gurindam.query.casefile.CaseDocument.Filing;
import org.jspecify.annotations.Nullable;

/** What was filed, after an official has corrected its class or its place, or given a new PIN for it. */
final class FilingAfter {

    private FilingAfter() {}

    static Filing of(Filing f, ComplaintEvent event) {
        return switch (event) {
            case ClassificationCorrected e ->
                with(f, e.categoryCode(), f.kelurahanCode(), f.exactPlace(), f.placeWords(), f.pinMac());
            case PlaceCorrectedByOfficial e ->
                with(f, f.categoryCode(), e.kelurahanCode(), e.exactPlace(), e.placeWords(), f.pinMac());
            case PinReissued e ->
                with(f, f.categoryCode(), f.kelurahanCode(), f.exactPlace(), f.placeWords(), e.pinMac());
            default -> f;
        };
    }

    /** The same filing with all that may ever be corrected in it. */
    private static Filing with(
            Filing f,
            String categoryCode,
            @Nullable String kelurahanCode,
            @Nullable Personal exactPlace,
            @Nullable Personal placeWords,
            String pinMac) {
        return new Filing(
                f.trackingCode(),
                f.kind(),
                categoryCode,
                f.visibility(),
                f.narrative(),
                kelurahanCode,
                exactPlace,
                placeWords,
                f.reporterRef(),
                f.answers(),
                f.files(),
                pinMac,
                f.filedAt(),
                f.channel(),
                f.filedBy());
    }
}
