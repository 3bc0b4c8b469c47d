package id.gurindam.query.caselist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import id.gurindam.query.axon.Pasts;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers lists and desks. */
@Component
class CaseListAnswers {
    private static final Bson NEWEST_FIRST = Sorts.descending("filedPosition");

    private final Documents<CaseCard> cards;
    private final Pasts pasts;

    CaseListAnswers(ViewStore store, Pasts pasts) {
        this.cards = CaseCard.in(store);
        this.pasts = pasts;
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable Page> answer(FindCases query) {
        return list(cards, query).toFuture();
    }

    private static Mono<FindCases.Page> list(Documents<CaseCard> cards, FindCases query) {
        return cards.find(matching(query), NEWEST_FIRST, query.limit() + 1)
                .collectList()
                .map(found -> page(found, query.limit()));
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable DeskCards> answer(FindCases.Desk query) {
        return desk(cards, query).toFuture();
    }

    private static Mono<FindCases.DeskCards> desk(Documents<CaseCard> cards, FindCases.Desk query) {
        Bson filter = query.unit() == null
                ? and(eq("open", true), in("status", "RECEIVED", "VERIFIED", "RETURNED"))
                : and(eq("open", !query.closed()), eq("holderUnit", query.unit()), ne("accusedUnits", query.unit()));
        return cards.find(filter, NEWEST_FIRST, query.limit()).collectList().map(FindCases.DeskCards::new);
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable DeskCards> answer(FindCases.RaisedTo query) {
        Bson told = and(eq("open", true), eq("raisedTo", query.level()));
        Bson filter = query.unit() == null ? told : and(told, eq("holderUnit", query.unit()));
        return cards.find(filter, NEWEST_FIRST, query.limit())
                .collectList()
                .map(FindCases.DeskCards::new)
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable DeskCards> answer(FindCases.Cards query) {
        return cards.find(in("_id", query.complaintIds()))
                .collectList()
                .map(FindCases.DeskCards::new)
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable Page> answer(FindCases.ListAsOf query) {
        return then(query.position(), past -> list(past, query.list())).toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable DeskCards> answer(FindCases.DeskAsOf query) {
        return then(query.position(), past -> desk(past, query.desk())).toFuture();
    }

    private <R> Mono<R> then(long position, Function<Documents<CaseCard>, Mono<R>> read) {
        return Mono.usingWhen(
                Mono.fromSupplier(() -> pasts.take(CaseListProjector.NAME, position))
                        .subscribeOn(Schedulers.boundedElastic()),
                taken ->
                        taken.map(copy -> read.apply(CaseCard.in(copy.store()))).orElseGet(Mono::empty),
                taken -> Mono.fromRunnable(() -> taken.ifPresent(pasts::giveBack)));
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable CodesFound> answer(FindCases.Codes query) {
        return cards.find(in("_id", query.complaintIds()))
                .collectMap(CaseCard::id, CaseCard::trackingCode)
                .map(FindCases.CodesFound::new)
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCases.@Nullable Counts> answer(FindCases.Figures query) {
        Bson publicly = eq("publicly", true);
        return Mono.zip(
                        cards.count(and(publicly, eq("open", true))),
                        cards.count(and(publicly, eq("status", "CONFIRMED"))),
                        cards.count(and(publicly, eq("status", "LAPSED"))),
                        cards.count(publicly))
                .map(t -> new FindCases.Counts(t.getT1(), t.getT2(), t.getT3(), t.getT4()))
                .toFuture();
    }

    private static FindCases.Page page(List<CaseCard> found, int limit) {
        if (found.size() <= limit) {
            return new FindCases.Page(found, null);
        }
        List<CaseCard> items = found.subList(0, limit);
        return new FindCases.Page(items, Long.toString(items.getLast().filedPosition(), Character.MAX_RADIX));
    }

    private static Bson matching(FindCases query) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("publicly", true));
        add(all, query.state(), CaseListAnswers::state);
        add(all, query.unit(), unit -> eq("holderUnit", unit));
        add(all, query.category(), c -> or(eq("categoryCode", c), startsWith("categoryCode", c + ".")));
        add(all, query.area(), a -> or(eq("kelurahanCode", a), startsWith("kelurahanCode", a + ".")));
        add(all, query.cursor(), c -> lt("filedPosition", Long.parseLong(c, Character.MAX_RADIX)));
        if (query.words() != null) {
            for (String word : query.words().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                all.add(regex("words", Pattern.quote(word)));
            }
        }
        return and(all);
    }

    private static void add(List<Bson> all, @Nullable String value, Function<String, Bson> filter) {
        if (value != null && !value.isBlank()) {
            all.add(filter.apply(value));
        }
    }

    private static Bson state(String state) {
        return switch (state) {
            case "OPEN" -> eq("open", true);
            case "CLOSED" -> eq("open", false);
            default -> eq("status", state);
        };
    }

    private static Bson startsWith(String field, String prefix) {
        return regex(field, "^" + Pattern.quote(prefix));
    }
}
