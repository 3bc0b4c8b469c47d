package id.gurindam.web.pages.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as it is stored, cut where a sealed value stands, so that a lock can be drawn there. */
public record JsonText(List<Piece> pieces) {
    private static final Pattern SEALED = Pattern.compile("\\{\\s*\"\\$sealed\"\\s*:\\s*\"([^\"]*)\"\\s*\\}");

    /** A stretch of JSON, or the short form of a sealed value. */
    public record Piece(String text, boolean sealed) {}

    /** Cut this JSON, the clear stretches of it no longer than most. */
    public static JsonText brief(String json, int most) {
        return new JsonText(of(json).pieces().stream()
                .map(piece -> piece.sealed() || piece.text().length() <= most
                        ? piece
                        : new Piece(piece.text().substring(0, most) + "…", false))
                .toList());
    }

    /** Cut this JSON. */
    public static JsonText of(String json) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = SEALED.matcher(json);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece(json.substring(from, matcher.start()), false));
            String envelope = matcher.group(1);
            pieces.add(new Piece(envelope.length() > 12 ? envelope.substring(0, 12) + "…" : envelope, true));
            from = matcher.end();
        }
        pieces.add(new Piece(json.substring(from), false));
        return new JsonText(List.copyOf(pieces));
    }
}
