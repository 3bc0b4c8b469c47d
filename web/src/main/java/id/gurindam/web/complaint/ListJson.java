package id.gurindam.web.complaint;

import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the public list; next leads on and is absent on the last page. */
record ListJson(List<Item> items, @Nullable String next) {

    /** One public case. */
    record Item(
            String trackingCode,
            String kind,
            String categoryCode,
            String status,
            boolean open,
            @Nullable String holderUnit,
            @Nullable String kelurahanCode,
            @Nullable String publishedText,
            Instant filedAt,
            int voices) {}

    static ListJson of(FindCases.Page page) {
        return new ListJson(page.items().stream().map(ListJson::item).toList(), page.next());
    }

    private static Item item(CaseCard card) {
        return new Item(
                card.trackingCode(),
                card.kind().name(),
                card.categoryCode(),
                card.status(),
                card.open(),
                card.holderUnit(),
                card.kelurahanCode(),
                card.publishedText(),
                card.filedAt(),
                card.voices());
    }
}
