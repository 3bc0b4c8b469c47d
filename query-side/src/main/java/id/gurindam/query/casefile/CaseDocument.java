package id.gurindam.query.casefile;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Answer;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewDocument;
import id.gurindam.query.store.ViewStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole case, sealed texts and all; id is the complaint, version the sequence of its stream. */
record CaseDocument(
        String id, long position, long version, Filing filing, Standing standing, List<CaseEntry> entries, int voices)
        implements ViewDocument {

    /** The cases of the store, which are asked for by their key alone. */
    static Documents<CaseDocument> in(ViewStore store) {
        return new Documents<>(store, CaseFileProjector.NAME, CaseFileProjector.NAME, CaseDocument.class, Map.of());
    }

    /** What was filed; only the class, the category and the place may be corrected. */
    record Filing(
            String trackingCode,
            ComplaintKind kind,
            String categoryCode,
            Visibility visibility,
            Personal narrative,
            @Nullable String kelurahanCode,
            @Nullable Personal exactPlace,
            @Nullable Personal placeWords,
            @Nullable String reporterRef,
            List<Answer> answers,
            List<FileRef> files,
            String pinMac,
            Instant filedAt,
            Channel channel,
            FiledBy filedBy) {}

    /** How the case stands now. */
    record Standing(
            CaseStatus status,
            boolean detailsWanted,
            @Nullable Classification classification,
            boolean couldBeSupervisory,
            Accused accused,
            @Nullable Personal publishedText,
            List<String> publishedFiles,
            @Nullable String holderUnit,
            @Nullable String officerRef,
            @Nullable String outsideBody,
            @Nullable String mergedInto,
            @Nullable String consentAwaited,
            @Nullable String reviewerRef) {

        boolean supervisory() {
            return classification == null ? couldBeSupervisory : classification == Classification.SUPERVISORY;
        }

        Standing with(CaseStatus now) {
            return new Standing(
                    now,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing details(boolean wanted) {
            return new Standing(
                    status,
                    wanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing classified(Classification now, Accused whom, @Nullable Personal text, List<String> shown) {
            return new Standing(
                    status,
                    detailsWanted,
                    now,
                    couldBeSupervisory,
                    whom,
                    text,
                    shown,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing published(Personal text) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    text,
                    publishedFiles,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing heldBy(@Nullable String unit) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    unit,
                    null,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing officer(String ref) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    holderUnit,
                    ref,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing outside(String body) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    null,
                    null,
                    body,
                    mergedInto,
                    consentAwaited,
                    reviewerRef);
        }

        Standing merged(String masterCode) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    null,
                    null,
                    outsideBody,
                    masterCode,
                    consentAwaited,
                    reviewerRef);
        }

        Standing consent(@Nullable String level) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    level,
                    reviewerRef);
        }

        Standing reviewer(String ref) {
            return new Standing(
                    status,
                    detailsWanted,
                    classification,
                    couldBeSupervisory,
                    accused,
                    publishedText,
                    publishedFiles,
                    holderUnit,
                    officerRef,
                    outsideBody,
                    mergedInto,
                    consentAwaited,
                    ref);
        }
    }
}
