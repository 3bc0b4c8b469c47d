package id.gurindam.web.cases;

import id.gurindam.events.Role;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.pages.model.EntryKind;
import id.gurindam.web.pages.model.FileView;
import id.gurindam.web.pages.model.TimelineEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The timeline of a case, newest first, in the words of the page. */
public final class Telling {
    private static final Set<String> OFFICE_MOVES = Set.of(
            "verified",
            "routed-to-unit",
            "routing-accepted-by-unit",
            "transferred",
            "officer-assigned",
            "recognised-as-duplicate",
            "classification-corrected",
            "published-text-corrected",
            "place-corrected-by-official",
            "reminded",
            "escalated",
            "reviewer-appointed",
            "pin-reissued",
            "confirmation-window-lapsed",
            "outcome-delivered",
            "identity-revealed",
            "passed-to-information-officer");
    private static final List<String> TEXT_KEYS =
            List.of("text", "summary", "answer", "question", "reason", "words", "note", "caption", "noEvidenceReason");

    private final Naming naming;
    private final String filesAt;

    /** In the names of this language, with files at this address. */
    public Telling(Naming naming, String filesAt) {
        this.naming = naming;
        this.filesAt = filesAt;
    }

    /** Every entry of the case as it is seen, the newest first. */
    public List<TimelineEntry> of(CaseView view) {
        List<TimelineEntry> lines = new ArrayList<>();
        for (CaseView.Entry entry : view.entries()) {
            lines.add(line(view, entry));
        }
        Collections.reverse(lines);
        return lines;
    }

    private TimelineEntry line(CaseView view, CaseView.Entry entry) {
        String word = entry.name().substring(entry.name().indexOf('.') + 1);
        String text = word.equals("filed") ? filed(view) : text(entry.texts());
        String bare = entry.texts().get("noEvidenceReason");
        if (word.equals("outcome-claimed") && text != null && bare != null && !text.equals(bare)) {
            text = CaseView.ERASED.equals(text)
                    ? text
                    : text + "\n" + naming.words().say("timeline.bare", unerased(bare));
        }
        boolean erased = CaseView.ERASED.equals(text);
        return new TimelineEntry(
                kind(entry, word),
                entry.at(),
                "event." + entry.name() + manner(entry, word),
                arguments(entry, word),
                by(entry),
                erased ? null : text,
                erased,
                List.of(),
                entry.files().stream().map(this::file).toList(),
                entry.position());
    }

    private String unerased(String text) {
        return CaseView.ERASED.equals(text) ? naming.words().say("tomb.word") : text;
    }

    private static @Nullable String filed(CaseView view) {
        return view.original() == null ? view.publishedText() : view.original().narrative();
    }

    private static EntryKind kind(CaseView.Entry entry, String word) {
        if (word.equals("note-added")) {
            return EntryKind.NOTE;
        }
        if (entry.actorRole() == Role.CITIZEN) {
            return EntryKind.CITIZEN;
        }
        return OFFICE_MOVES.contains(word) || entry.actorRole() == Role.SYSTEM ? EntryKind.SYSTEM : EntryKind.CITY;
    }

    private @Nullable String by(CaseView.Entry entry) {
        if (entry.actorRole() == Role.CITIZEN || entry.actorRole() == Role.SYSTEM) {
            return null;
        }
        return entry.actorUnit() == null
                ? naming.words().role(entry.actorRole().name())
                : naming.unit(entry.actorUnit());
    }

    private List<Object> arguments(CaseView.Entry entry, String word) {
        Map<String, String> codes = entry.codes();
        return switch (word) {
            case "routed-to-unit" -> List.of(naming.unit(codes.getOrDefault("unitCode", "")));
            case "transferred" -> List.of(naming.unit(codes.getOrDefault("toUnit", "")));
            case "forwarded-outside" -> List.of(naming.body(codes.getOrDefault("body", "")));
            case "recognised-as-duplicate" -> List.of(codes.getOrDefault("masterTrackingCode", ""));
            case "routing-returned-by-unit" -> suggested(codes);
            case "reminded", "escalated" -> List.of(level(codes), clock(codes));
            case "rating-given" -> List.of(codes.getOrDefault("stars", ""));
            case "extension-told" ->
                List.of(naming.words().date(java.time.LocalDate.parse(codes.getOrDefault("newDate", "2026-01-01"))));
            default -> List.of();
        };
    }

    /** A case that was raised, but goes there only if the reporter agrees, was not raised yet; nor is what is late its fault. */
    private static String manner(CaseView.Entry entry, String word) {
        Map<String, String> codes = entry.codes();
        return switch (word) {
            case "escalated" ->
                "true".equals(codes.get("consentNeeded"))
                        ? ".asks"
                        : codes.get("clock") == null ? "" : codes.get("step") == null ? ".bounced" : ".late";
            case "routing-returned-by-unit" -> codes.get("suggestedUnit") == null ? "" : ".suggesting";
            default -> "";
        };
    }

    private List<Object> suggested(Map<String, String> codes) {
        String unit = codes.get("suggestedUnit");
        return unit == null ? List.of() : List.of(naming.unit(unit));
    }

    /** The desk and the reporter are no levels of the ladder, yet they are reminded by it. */
    private String level(Map<String, String> codes) {
        String level = codes.getOrDefault("level", "");
        return switch (level) {
            case "COORDINATOR" -> naming.words().role(level);
            case "REPORTER" -> naming.words().say("by.CITIZEN");
            default -> naming.listed("escalationLevels", level);
        };
    }

    private String clock(Map<String, String> codes) {
        String clock = codes.get("clock");
        String name = clock == null ? "" : naming.words().maybe("clock.name." + clock);
        return name == null ? "" : name;
    }

    private static @Nullable String text(Map<String, String> texts) {
        for (String key : TEXT_KEYS) {
            String text = texts.get(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A file of the case. */
    public FileView file(id.gurindam.events.complaint.FileRef ref) {
        String href = filesAt + "/" + ref.digest();
        boolean picture = ref.mediaType().startsWith("image/");
        return new FileView(
                href,
                picture ? href : null,
                naming.words().say("file." + (picture ? "photo" : "other")),
                ref.mediaType(),
                ref.bytes());
    }
}
