package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who held cases, who gave them to whom, and who waits for whose word; hidden counts bounced cases the reader may not know of. */
public record HandoverPage(
        BoardHead head,
        List<BoardFigure> figures,
        List<Bounce> bounces,
        long hidden,
        @Nullable Matrix matrix,
        BoardTable edges,
        List<BoardTable> tables) {

    /** A returned case that nobody has taken on: by whom, to whom next (or suggested), and until when they have to agree. */
    public record Bounce(
            String code,
            String href,
            String from,
            String to,
            Instant since,
            @Nullable Instant due,
            boolean late) {}

    /** Hand-overs as squares: rows give, columns get; width and height in the drawing's own measure. */
    public record Matrix(int width, int height, List<Label> rows, List<Label> columns, List<Square> squares) {}

    /** The name of a row or column. */
    public record Label(int x, int y, String words) {}

    /** How often one gave to the other, told by its shade from 1 to 5 and by its number. */
    public record Square(int x, int y, int shade, String number, String words) {}
}
