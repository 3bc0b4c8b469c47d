package id.gurindam.command.demo;

import static id.gurindam.command.demo.DemoWords.maybe;
import static id.gurindam.command.demo.DemoWords.text;

import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the two files of complaints are read: the voices, and the thirty samples of the assignment. */
final class DemoFiles {
    private DemoFiles() {}

    static Told complaint(JsonNode node, List<Act> story) {
        return new Told(
                text(node, "id"),
                ComplaintKind.valueOf(text(node, "kind")),
                text(node, "category"),
                maybe(node, "kelurahanCode"),
                maybe(node, "placeWords"),
                text(node, "text"),
                text(node, "channel"),
                Visibility.valueOf(text(node, "visibility")),
                maybe(node, "season"),
                maybe(node, "cluster"),
                maybe(node, "publishedText"),
                node.path("supervisory").asBoolean(false),
                null,
                story);
    }

    static Told sample(JsonNode node, Atlas atlas) {
        boolean supervisory = "berkadar_pengawasan".equals(maybe(node, "kadar"));
        String text = text(node, "teks");
        String id = text(node, "id");
        String kelurahan = maybe(node, "kelurahan");
        String twin = maybe(node, "duplikat_dari");
        return new Told(
                id,
                kind(text(node, "jenis")),
                atlas.voiceCategory(atlas.leafOfAny(text, supervisory)),
                supervisory || kelurahan == null || kelurahan.length() < 2 ? null : atlas.kelurahan(kelurahan),
                null,
                text,
                text(node, "kanal"),
                visibility(text(node, "identitas")),
                null,
                twin == null ? id : twin,
                maybe(node, "teks_publik"),
                supervisory,
                ground(text(node, "label")),
                List.of());
    }

    private static ComplaintKind kind(String word) {
        return switch (word) {
            case "aspirasi" -> ComplaintKind.ASPIRATION;
            case "permintaan_informasi" -> ComplaintKind.INFORMATION_REQUEST;
            default -> ComplaintKind.COMPLAINT;
        };
    }

    private static Visibility visibility(String word) {
        return switch (word) {
            case "rahasia" -> Visibility.SECRET;
            case "anonim" -> Visibility.ANONYMOUS;
            default -> Visibility.NAMED;
        };
    }

    private static @Nullable String ground(String label) {
        return switch (label) {
            case "kasar" -> "ABUSIVE_ONLY";
            case "spam" -> "ADVERTISING";
            case "di_luar_topik" -> "TEST";
            default -> null;
        };
    }
}
