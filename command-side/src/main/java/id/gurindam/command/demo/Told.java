package id.gurindam.command.demo;

import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody tells the city: the words, and what the voices say beside them. */
record Told(
        String id,
        ComplaintKind kind,
        String category,
        @Nullable String kelurahan,
        @Nullable String placeWords,
        String text,
        String channel,
        Visibility visibility,
        @Nullable String season,
        @Nullable String cluster,
        @Nullable String publishedText,
        boolean supervisory,
        @Nullable String declineGround,
        List<Act> acts) {
    boolean hasStory() {
        return !acts.isEmpty();
    }

    /** The story ends with a word of the reporter or the office. */
    boolean isFinished() {
        return switch (acts.getLast().name()) {
            case "confirm-outcome", "window-lapses", "close-with-objection", "withdraw", "merge-into", "decline" ->
                true;
            default -> false;
        };
    }

    /** The story that this one becomes a part of. */
    @Nullable
    String mergedInto() {
        return acts.stream()
                .map(act -> act.get(Act.INTO))
                .filter(into -> into != null)
                .findFirst()
                .orElse(null);
    }

    Told told(List<Act> story) {
        return new Told(
                id,
                kind,
                category,
                kelurahan,
                placeWords,
                text,
                channel,
                visibility,
                season,
                cluster,
                publishedText,
                supervisory,
                declineGround,
                story);
    }

    Told again(
            String newId, String newText, @Nullable String where, @Nullable String words, String by, Visibility how) {
        return new Told(
                newId,
                kind,
                category,
                where,
                words,
                newText,
                by,
                how,
                season,
                null,
                null,
                supervisory,
                null,
                List.of());
    }
}
