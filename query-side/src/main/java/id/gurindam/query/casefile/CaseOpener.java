package id.gurindam.query.casefile;

import id.gurindam.clocks.Fact;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import id.gurindam.query.casefile.CaseDocument.Filing;
import id.gurindam.query.casefile.CaseDocument.Standing;
import id.gurindam.record.keys.Vault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens a case for an audience: what it may not see is left out, what was destroyed is told as destroyed. */
final class CaseOpener {
    private final Vault vault;

    CaseOpener(Vault vault) {
        this.vault = vault;
    }

    static boolean isPublic(CaseDocument file) {
        return file.filing().visibility() != Visibility.SECRET
                && !file.standing().supervisory();
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    @Nullable
    CaseView open(CaseDocument file, Audience audience, boolean withOriginal) {
        if (audience == Audience.PUBLIC && !isPublic(file)) {
            return null;
        }
        Filing filing = file.filing();
        Standing now = file.standing();
        boolean office = audience == Audience.OFFICE;
        boolean original = audience == Audience.REPORTER || (office && withOriginal);
        return new CaseView(
                file.id(),
                file.version(),
                file.position(),
                filing.trackingCode(),
                filing.kind(),
                filing.categoryCode(),
                filing.visibility(),
                now.classification(),
                now.supervisory(),
                office ? now.accused() : Accused.NOBODY,
                now.status(),
                now.detailsWanted(),
                now.holderUnit(),
                office ? now.officerRef() : null,
                now.outsideBody(),
                now.mergedInto(),
                now.consentAwaited(),
                office ? now.reviewerRef() : null,
                filing.kelurahanCode(),
                words(now.publishedText()),
                original ? original(filing) : null,
                filing.reporterRef() != null,
                filing.filedAt(),
                filing.channel(),
                filing.filedBy(),
                file.voices(),
                original ? filing.files() : published(filing.files(), now.publishedFiles()),
                file.entries().stream()
                        .filter(e -> audience.sees(e.audience()))
                        .map(e -> entry(e, audience, now.publishedFiles()))
                        .toList(),
                file.entries().stream()
                        .flatMap(e -> Fact.stored(e.name(), e.at(), e.codes()).stream())
                        .toList());
    }

    private CaseView.Original original(Filing filing) {
        return new CaseView.Original(
                open(filing.narrative()),
                words(filing.exactPlace()),
                words(filing.placeWords()),
                filing.answers().stream()
                        .map(a -> new CaseView.AnswerView(a.questionCode(), a.choices(), words(a.words())))
                        .toList(),
                filing.files());
    }

    private CaseView.Entry entry(CaseEntry e, Audience audience, List<String> approved) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (CaseEntry.Text text : e.texts()) {
            if (audience.sees(text.audience())) {
                texts.put(text.key(), open(text.words()));
            }
        }
        boolean office = audience == Audience.OFFICE;
        return new CaseView.Entry(
                e.position(),
                e.name(),
                e.at(),
                office ? e.actorRef() : null,
                e.actorRole(),
                e.actorUnit(),
                e.codes(),
                texts,
                audience == Audience.PUBLIC && e.actorRole() == Role.CITIZEN
                        ? published(e.files(), approved)
                        : e.files());
    }

    private static List<FileRef> published(List<FileRef> files, List<String> digests) {
        return files.stream().filter(f -> digests.contains(f.digest())).toList();
    }

    private @Nullable String words(@Nullable Personal personal) {
        return personal == null ? null : open(personal);
    }

    private String open(Personal personal) {
        return vault.open(personal).orElse(CaseView.ERASED);
    }
}
