package id.gurindam.web.complaint;

import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the public list; next leads on and is absent on the last page, asOf is absent where it tells of now. */
record ListJson(List<Item> items, @Nullable String next, PastJson.@Nullable Moment asOf) {

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
        return of(page, null);
    }

    static ListJson of(FindCases.Page page, PastJson.@Nullable Moment asOf) {
        return new ListJson(page.items().stream().map(ListJson::item).toList(), page.next(), asOf);
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
