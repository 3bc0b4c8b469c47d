package id.gurindam.query.casefile;

import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.query.casefile.CaseDocument.Filing;

/** What was filed, after an official has corrected its class or its place, or given a new PIN for it. */
final class FilingAfter {

    private FilingAfter() {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    static Filing of(Filing f, ComplaintEvent event) {
        return switch (event) {
            case ClassificationCorrected e ->
                new Filing(
                        f.trackingCode(),
                        f.kind(),
                        e.categoryCode(),
                        f.visibility(),
                        f.narrative(),
                        f.kelurahanCode(),
                        f.exactPlace(),
                        f.placeWords(),
                        f.reporterRef(),
                        f.answers(),
                        f.files(),
                        f.pinMac(),
                        f.filedAt(),
                        f.channel(),
                        f.filedBy());
            case PlaceCorrectedByOfficial e ->
                new Filing(
                        f.trackingCode(),
                        f.kind(),
                        f.categoryCode(),
                        f.visibility(),
                        f.narrative(),
                        e.kelurahanCode(),
                        e.exactPlace(),
                        e.placeWords(),
                        f.reporterRef(),
                        f.answers(),
                        f.files(),
                        f.pinMac(),
                        f.filedAt(),
                        f.channel(),
                        f.filedBy());
            case PinReissued e ->
                new Filing(
                        f.trackingCode(),
                        f.kind(),
                        f.categoryCode(),
                        f.visibility(),
                        f.narrative(),
                        f.kelurahanCode(),
                        f.exactPlace(),
                        f.placeWords(),
                        f.reporterRef(),
                        f.answers(),
                        f.files(),
                        e.pinMac(),
                        f.filedAt(),
                        f.channel(),
                        f.filedBy());
            default -> f;
        };
    }
}
