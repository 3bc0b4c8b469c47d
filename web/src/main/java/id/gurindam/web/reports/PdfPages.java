package id.gurindam.web.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Pages of A4 on their side, filled from the top: a heading, paragraphs and a table whose head is told on every page. */
final class PdfPages {
    private static final float ACROSS = PDRectangle.A4.getHeight();
    private static final float DOWN = PDRectangle.A4.getWidth();
    private static final float MARGIN = 36;
    private static final float TITLE = 15;
    private static final float TEXT = 8;
    private static final float CELL = 7;
    private static final float LEADING = 1.35f;
    private static final float FIRST_COLUMN = 96;
    private static final float GAP = 4;
    private static final float UNITS = 1_000;

    private final PDDocument document;
    private final PDFont font;
    private final PdfTags tags;
    private final float width = ACROSS - 2 * MARGIN;
    private @Nullable PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
        this.tags = new PdfTags(document);
    }

    /** Something that is written into a page. */
    private interface Writing {
        void into(PDPageContentStream stream) throws IOException;
    }

    void heading(String words) {
        paragraph(words, TITLE, "H1");
        y -= GAP;
    }

    void words(String words) {
        paragraph(words, TEXT, "P");
    }

    private void paragraph(String words, float size, String tag) {
        tags.open(tag);
        for (String line : wrapped(words, width, size)) {
            room(size * LEADING);
            y -= size * LEADING;
            tagged(stream -> text(stream, line, MARGIN, size));
        }
        tags.close();
    }

    /** The first row is the head; numbers stand to the right, the first column to the left. */
    void table(List<List<String>> rows) {
        y -= GAP;
        tags.open("Table");
        List<List<String>> head = wrappedRow(rows.getFirst());
        row(head, true);
        for (List<String> row : rows.subList(1, rows.size())) {
            List<List<String>> cells = wrappedRow(row);
            if (y - height(cells) < MARGIN) {
                newPage();
                row(head, true);
            }
            row(cells, false);
        }
        tags.close();
        y -= GAP * 2;
    }

    void close() {
        try {
            if (content != null) {
                content.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tags.finish();
    }

    private List<List<String>> wrappedRow(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        float each = (width - FIRST_COLUMN) / (row.size() - 1);
        for (int i = 0; i < row.size(); i++) {
            cells.add(wrapped(row.get(i), (i == 0 ? FIRST_COLUMN : each) - GAP, CELL));
        }
        return cells;
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * CELL * LEADING + GAP;
    }

    private void row(List<List<String>> cells, boolean head) {
        room(height(cells));
        tags.open("TR");
        float each = (width - FIRST_COLUMN) / (cells.size() - 1);
        float top = y;
        for (int i = 0; i < cells.size(); i++) {
            float left = i == 0 ? MARGIN : MARGIN + FIRST_COLUMN + each * (i - 1);
            float right = left + (i == 0 ? FIRST_COLUMN : each) - GAP;
            boolean first = i == 0;
            tags.open(head || first ? "TH" : "TD");
            y = top;
            for (String line : cells.get(i)) {
                y -= CELL * LEADING;
                tagged(stream -> text(stream, line, first ? left : right - length(line, CELL), CELL));
            }
            tags.close();
        }
        y = top - height(cells);
        rule();
        tags.close();
    }

    /** A line under a row, of which nobody need be told. */
    private void rule() {
        float at = y + GAP / 2;
        write(stream -> {
            stream.beginMarkedContent(org.apache.pdfbox.cos.COSName.ARTIFACT);
            stream.setLineWidth(0.3f);
            stream.moveTo(MARGIN, at);
            stream.lineTo(MARGIN + width, at);
            stream.stroke();
            stream.endMarkedContent();
        });
    }

    private void text(PDPageContentStream stream, String line, float x, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(line);
        stream.endText();
    }

    private void tagged(Writing writing) {
        write(stream -> {
            stream.beginMarkedContent(tags.name(), tags.next());
            writing.into(stream);
            stream.endMarkedContent();
        });
    }

    private void write(Writing writing) {
        try {
            if (content == null) {
                newPage();
            }
            PDPageContentStream stream = content;
            if (stream != null) {
                writing.into(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(float needed) {
        if (content == null || y - needed < MARGIN) {
            newPage();
        }
    }

    private void newPage() {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(new PDRectangle(ACROSS, DOWN));
            document.addPage(page);
            tags.page(page);
            content = new PDPageContentStream(document, page);
            y = DOWN - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrapped(String words, float within, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && length(longer, size) > within) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float length(String words, float size) {
        try {
            return font.getStringWidth(words) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
