package id.gurindam.web.complaint;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.query.casefile.CaseView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case in JSON (shared/design.md 7); a text whose key was destroyed reads {@code [data dihapus]}. */
record CaseJson(
        String trackingCode,
        ComplaintKind kind,
        String categoryCode,
        Visibility visibility,
        @Nullable Classification classification,
        String status,
        boolean detailsWanted,
        @Nullable Holder holder,
        CaseView.@Nullable Between between,
        @Nullable String outsideBody,
        @Nullable String mergedInto,
        @Nullable String kelurahanCode,
        @Nullable String publishedText,
        Instant filedAt,
        FiledBy filedBy,
        Channel channel,
        int voices,
        List<?> clocks,
        List<Event> timeline,
        List<FileRef> files,
        CaseView.@Nullable Original original,
        long version,
        long position) {

    /** The unit that holds the case. */
    record Holder(String unitCode, String name) {}

    /** One entry of the timeline. */
    record Event(
            long position,
            String event,
            Instant at,
            String by,
            @Nullable String unitCode,
            Map<String, String> codes,
            Map<String, String> texts,
            List<FileRef> files) {}

    static CaseJson of(CaseView view, @Nullable Holder holder, List<?> clocks, String erased) {
        return new CaseJson(
                view.trackingCode(),
                view.kind(),
                view.categoryCode(),
                view.visibility(),
                view.classification(),
                view.status().name(),
                view.detailsWanted(),
                holder,
                view.between(),
                view.outsideBody(),
                view.mergedInto(),
                view.kelurahanCode(),
                shown(view.publishedText(), erased),
                view.filedAt(),
                view.filedBy(),
                view.channel(),
                view.voices(),
                clocks,
                view.entries().stream().map(e -> event(e, erased)).toList(),
                view.files(),
                original(view.original(), erased),
                view.version(),
                view.position());
    }

    private static Event event(CaseView.Entry e, String erased) {
        Map<String, String> texts = new LinkedHashMap<>();
        e.texts().forEach((key, text) -> texts.put(key, CaseView.ERASED.equals(text) ? erased : text));
        return new Event(
                e.position(), e.name(), e.at(), e.actorRole().name(), e.actorUnit(), e.codes(), texts, e.files());
    }

    private static CaseView.@Nullable Original original(CaseView.@Nullable Original o, String erased) {
        return o == null
                ? null
                : new CaseView.Original(
                        CaseView.ERASED.equals(o.narrative()) ? erased : o.narrative(),
                        shown(o.exactPlace(), erased),
                        shown(o.placeWords(), erased),
                        o.answers().stream()
                                .map(a -> new CaseView.AnswerView(
                                        a.questionCode(), a.choices(), shown(a.words(), erased)))
                                .toList(),
                        o.files());
    }

    private static @Nullable String shown(@Nullable String text, String erased) {
        return CaseView.ERASED.equals(text) ? erased : text;
    }
}
