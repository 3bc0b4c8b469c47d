package id.gurindam.command.complaint;

import id.gurindam.clocks.Fact;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.Visibility;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every filed complaint carries through its states, as far as a later decision asks about it. */
public record CaseFile(
        Origin origin,
        Standing standing,
        Handling handling,
        Extensions extensions,
        Outcomes outcomes,
        Papers papers,
        Oversight oversight,
        List<Fact> facts) {

    /** What never changes after the filing. */
    public record Origin(String complaintId, String trackingCode, ComplaintKind kind, Visibility visibility) {}

    /** In what class and category it stands, and whom it accuses; without a classification it is not yet verified. */
    public record Standing(
            String categoryCode,
            @Nullable Classification classification,
            boolean couldBeSupervisory,
            Accused accused) {}

    /** How it is being handled. */
    public record Handling(
            boolean detailsOutstanding,
            boolean forwardedOutside,
            @Nullable String officerRef,
            int returns,
            int personalReplies) {}

    /** How often more time was told, and until when. */
    public record Extensions(int told, @Nullable LocalDate until) {}

    /** How often an outcome was claimed and disputed, and whether the newest one has been rated. */
    public record Outcomes(int claims, int disputes, boolean rated) {}

    /** The digests of what the reporter brought and of what the city shows as evidence. */
    public record Papers(Set<String> brought, Set<String> evidence) {}

    /** Who has decided so far, where a review stands, and the level that waits for the reporter's consent. */
    public record Oversight(
            List<String> deciders, Review review, @Nullable String consentAwaited) {}

    /** Where a review of the decision stands. */
    public sealed interface Review {
        /** Nobody asked for one. */
        record NotAsked() implements Review {}

        /** The reporter asked. */
        record Asked() implements Review {}

        /** Somebody was named who looks at it. */
        record Appointed(String reviewerRef) implements Review {}

        /** The decision stands. */
        record Upheld() implements Review {}
    }

    static CaseFile opened(ComplaintFiled filed) {
        return new CaseFile(
                new Origin(filed.complaintId(), filed.trackingCode(), filed.kind(), filed.visibility()),
                new Standing(filed.categoryCode(), null, filed.couldBeSupervisory(), Accused.NOBODY),
                new Handling(false, false, null, 0, 0),
                new Extensions(0, null),
                new Outcomes(0, 0, false),
                new Papers(digests(filed.files()), Set.of()),
                new Oversight(List.of(), new Review.NotAsked(), null),
                List.of());
    }

    /** A coordinator has read it and put it in a class. */
    public boolean isVerified() {
        return standing.classification() != null;
    }

    /** It is examined by the inspectorate, or until it is verified it could be. */
    public boolean isSupervisory() {
        return isVerified() ? standing.classification() == Classification.SUPERVISORY : standing.couldBeSupervisory();
    }

    /** Nothing of its text may be published. */
    public boolean isWithheld() {
        return isSupervisory() || origin.visibility() == Visibility.SECRET;
    }

    /** It is about this unit. */
    public boolean accuses(@Nullable String unitCode) {
        return unitCode != null && standing.accused().units().contains(unitCode);
    }

    /** It is about this officer. */
    public boolean accusesOfficer(String officerRef) {
        return standing.accused().officers().contains(officerRef);
    }

    /** A reviewer let the newest decision stand. */
    public boolean isUpheld() {
        return oversight.review() instanceof Review.Upheld;
    }

    /** What its clocks ask of it, with this. */
    CaseFile and(Fact fact) {
        List<Fact> all = Stream.concat(facts.stream(), Stream.of(fact)).toList();
        return new CaseFile(origin, standing, handling, extensions, outcomes, papers, oversight, all);
    }

    CaseFile with(Standing changed) {
        return new CaseFile(origin, changed, handling, extensions, outcomes, papers, oversight, facts);
    }

    CaseFile with(Handling changed) {
        return new CaseFile(origin, standing, changed, extensions, outcomes, papers, oversight, facts);
    }

    CaseFile with(Extensions changed) {
        return new CaseFile(origin, standing, handling, changed, outcomes, papers, oversight, facts);
    }

    CaseFile with(Outcomes changed) {
        return new CaseFile(origin, standing, handling, extensions, changed, papers, oversight, facts);
    }

    CaseFile with(Oversight changed) {
        return new CaseFile(origin, standing, handling, extensions, outcomes, papers, changed, facts);
    }

    CaseFile with(Review review) {
        return with(new Oversight(oversight.deciders(), review, oversight.consentAwaited()));
    }

    CaseFile bringing(List<FileRef> files) {
        return with(new Papers(joined(papers.brought(), files), papers.evidence()));
    }

    CaseFile showing(List<FileRef> files) {
        return with(new Papers(papers.brought(), joined(papers.evidence(), files)));
    }

    CaseFile awaitingDetails(boolean outstanding) {
        return with(new Handling(
                outstanding,
                handling.forwardedOutside(),
                handling.officerRef(),
                handling.returns(),
                handling.personalReplies()));
    }

    CaseFile forwarded() {
        return with(new Handling(
                handling.detailsOutstanding(),
                true,
                handling.officerRef(),
                handling.returns(),
                handling.personalReplies()));
    }

    CaseFile assignedTo(@Nullable String officerRef) {
        return with(new Handling(
                handling.detailsOutstanding(),
                handling.forwardedOutside(),
                officerRef,
                handling.returns(),
                handling.personalReplies()));
    }

    CaseFile returned() {
        return with(new Handling(
                handling.detailsOutstanding(),
                handling.forwardedOutside(),
                null,
                handling.returns() + 1,
                handling.personalReplies()));
    }

    CaseFile answeredByPerson() {
        return with(new Handling(
                handling.detailsOutstanding(),
                handling.forwardedOutside(),
                handling.officerRef(),
                handling.returns(),
                handling.personalReplies() + 1));
    }

    /** To be read anew; what was once held to be supervisory stays protected until then. */
    CaseFile unread() {
        boolean could = standing.couldBeSupervisory() || isSupervisory();
        return with(new Standing(standing.categoryCode(), null, could, standing.accused()));
    }

    CaseFile awaitingConsent(@Nullable String level) {
        return with(new Oversight(oversight.deciders(), oversight.review(), level));
    }

    /** Whoever decides is remembered, and a review that let an earlier decision stand does not cover the new one. */
    CaseFile decidedBy(String actorRef) {
        List<String> deciders = Stream.concat(oversight.deciders().stream(), Stream.of(actorRef))
                .distinct()
                .toList();
        Review review = isUpheld() ? new Review.NotAsked() : oversight.review();
        return with(new Oversight(deciders, review, oversight.consentAwaited()));
    }

    private CaseFile with(Papers changed) {
        return new CaseFile(origin, standing, handling, extensions, outcomes, changed, oversight, facts);
    }

    private static Set<String> joined(Set<String> known, List<FileRef> files) {
        Set<String> all = new HashSet<>(known);
        all.addAll(digests(files));
        return Set.copyOf(all);
    }

    private static Set<String> digests(Collection<FileRef> files) {
        return files.stream().map(FileRef::digest).collect(Collectors.toUnmodifiableSet());
    }
}
