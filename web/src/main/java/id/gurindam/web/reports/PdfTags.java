package id.gurindam.web.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** What is heading, paragraph and cell of a PDF, told to whoever has it read aloud. */
final class PdfTags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Deque<PDStructureElement> open = new ArrayDeque<>();
    private final Map<PDPage, List<PDStructureElement>> marked = new LinkedHashMap<>();
    private @Nullable PDPage page;

    PdfTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
        open.push(whole);
    }

    /** What is written from now on is on this page. */
    void page(PDPage next) {
        page = next;
        marked.put(next, new ArrayList<>());
        next.setStructParents(marked.size() - 1);
    }

    void open(String tag) {
        PDStructureElement parent = open.element();
        PDStructureElement element = new PDStructureElement(tag, parent);
        parent.appendKid(element);
        open.push(element);
    }

    void close() {
        open.pop();
    }

    /** The name of what is open. */
    COSName name() {
        return COSName.getPDFName(open.element().getStructureType());
    }

    /** The mark of what is written next, which belongs to what is open. */
    PDPropertyList next() {
        PDPage here = page;
        List<PDStructureElement> known = here == null ? null : marked.get(here);
        if (here == null || known == null) {
            throw new IllegalStateException("nothing can be written before there is a page");
        }
        PDStructureElement element = open.element();
        int number = known.size();
        known.add(element);
        if (element.getPage() == null) {
            element.setPage(here);
        }
        kid(element, here, number);
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, number);
        return PDPropertyList.create(mark);
    }

    /** A mark on the page of its element is a number; on another one it names that page. */
    private static void kid(PDStructureElement element, PDPage here, int number) {
        if (here.equals(element.getPage())) {
            element.appendKid(number);
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, here);
        reference.setInt(COSName.MCID, number);
        element.appendKid(
                new org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference(reference));
    }

    void finish() {
        TreeMap<Integer, Parents> pages = new TreeMap<>();
        marked.values().forEach(elements -> {
            COSArray all = new COSArray();
            elements.forEach(element -> all.add(element.getCOSObject()));
            pages.put(pages.size(), new Parents(all));
        });
        PDNumberTreeNode parents = new PDNumberTreeNode(Parents.class);
        parents.setNumbers(new TreeMap<>(pages));
        root.setParentTree(parents);
        root.setParentTreeNextKey(marked.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
    }

    /** The elements of the marks of a page, in their order. */
    private record Parents(COSArray array) implements org.apache.pdfbox.pdmodel.common.COSObjectable {
        @Override
        public org.apache.pdfbox.cos.COSBase getCOSObject() {
            return array;
        }
    }
}
