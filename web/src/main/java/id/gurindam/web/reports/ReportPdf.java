package id.gurindam.web.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A report as a PDF: tagged, its font embedded, and the same bytes each time that the same report is printed. */
final class ReportPdf {
    /** Liberation Sans lies within PDFBox, under the licence of open fonts. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int DIGITS = 15;
    private static final int HEX = 16;

    private ReportPdf() {}

    static byte[] of(ReportText text) {
        try (PDDocument document = new PDDocument()) {
            describe(document, text);
            PDFont font = font(document);
            PdfPages pages = new PdfPages(document, font);
            pages.heading(text.title());
            text.notes().forEach(pages::words);
            pages.table(rows(text));
            text.facts().forEach(fact -> pages.words(fact.name() + ": " + fact.value()));
            pages.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IOException("no font at " + FONT);
            }
            return PDType0Font.load(document, font, true);
        }
    }

    private static List<List<String>> rows(ReportText text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(text.words().say("report.unit"), text.heads()));
        text.sheet().lines().forEach(line -> rows.add(row(text.name(line.key()), line.words())));
        rows.add(row(text.all(), text.sheet().total().words()));
        return rows;
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }

    /** Its time is the moment that it tells of and its number comes from the digest, so that nothing tells when it was made. */
    private static void describe(PDDocument document, ReportText text) {
        GregorianCalendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        moment.setTimeInMillis(text.report().at().toEpochMilli());
        PDDocumentInformation facts = new PDDocumentInformation();
        facts.setTitle(text.title());
        facts.setCreator("Gurindam");
        facts.setProducer("Gurindam");
        facts.setCreationDate(moment);
        facts.setModificationDate(moment);
        document.setDocumentInformation(facts);
        document.setDocumentId(new BigInteger(text.sheet().digest().substring(0, DIGITS), HEX).longValueExact());
        document.getDocumentCatalog().setLanguage(text.words().lang());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
