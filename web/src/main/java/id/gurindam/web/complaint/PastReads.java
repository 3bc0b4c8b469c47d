package id.gurindam.web.complaint;

import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.query.past.FindPast;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lists as they were at a moment, for staff. What has been put under protection since, or was withdrawn, is as protected then
 * as it is now: the past is told to nobody who may not see the present.
 */
@Component
public class PastReads {
    /** How long somebody waits for a copy before being told how far it is. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");
    private static final String LISTS = "caselist";

    private final CaseReads reads;
    private final AsOf moments;

    PastReads(CaseReads reads, AsOf moments) {
        this.reads = reads;
        this.moments = moments;
    }

    /** A moment, and how far the copy of the view is that shows it. */
    public record Then(FindRecord.Moment moment, FindPast.Progress progress) {
        /** It can be read. */
        public boolean ready() {
            return progress.ready();
        }
    }

    /** How long to wait, by the header {@code Prefer: wait=} (RFC 7240). */
    public static Duration patience(@Nullable String prefer) {
        Matcher wanted = WAIT.matcher(prefer == null ? "" : prefer);
        if (!wanted.find()) {
            return PATIENCE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(wanted.group(1)));
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    /** Makes the lists ready as they were at the moment. */
    public Mono<Then> lists(String asOf, Caller caller, Duration patience) {
        return view(LISTS, asOf, caller, patience);
    }

    /** Makes the view ready as it was at the moment; refused if there is none of that name or no room for a copy. */
    public Mono<Then> view(String view, String asOf, Caller caller, Duration patience) {
        String reader = Objects.requireNonNullElse(caller.officerRef(), "");
        return moments.read(asOf)
                .flatMap(moment -> reads.ask(
                                new FindPast.Prepare(view, moment.position(), reader, patience.toMillis()),
                                FindPast.Progress.class)
                        .map(progress -> new Then(moment, progress)))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_FOUND::refused))
                .doOnNext(then -> {
                    switch (then.progress().standing()) {
                        case READING, READY -> {}
                        case BUSY -> throw EdgeRefusal.TOO_MANY.refusedFor(5);
                        case FAILED -> throw EdgeRefusal.TOO_SLOW.refusedFor(5);
                    }
                });
    }

    /** The list as it was: for whoever may see the record, and of its cases those that the caller may see now. */
    public Mono<FindCases.Page> list(FindCases list, Then then, Caller caller) {
        return reads.ask(new FindCases.ListAsOf(list, then.moment().position()), FindCases.Page.class)
                .switchIfEmpty(gone())
                .flatMap(page -> seen(page.items(), facts -> caller.may(Act.SEE_TRAIL, facts) || seesNow(caller, facts))
                        .map(cards -> new FindCases.Page(cards, page.next())));
    }

    /** The desk as it was: of its cases those that the caller may see by who held them then and what protects them now. */
    public Mono<List<CaseCard>> desk(FindCases.Desk desk, Then then, Caller caller) {
        return reads.ask(new FindCases.DeskAsOf(desk, then.moment().position()), FindCases.DeskCards.class)
                .switchIfEmpty(gone())
                .flatMap(found -> seen(found.cards(), facts -> seesNow(caller, facts)));
    }

    /** What the view said then and says otherwise now: a page of documents after the cursor. */
    public Mono<FindPast.Differences> differences(Then then, @Nullable String after, int limit) {
        FindPast query = new FindPast(then.progress().view(), then.moment().position(), after, limit);
        return reads.ask(query, FindPast.Differences.class).switchIfEmpty(gone());
    }

    /** The past of every case together is a part of the record, so it is for whoever may see that. */
    public static void only(Caller caller) {
        caller.actorFor(Act.SEE_RECORD, CaseFacts.NONE);
    }

    private static boolean seesNow(Caller caller, CaseFacts facts) {
        return caller.may(Act.SEE_CASE, facts);
    }

    /** A copy that was ready and is no longer: its reader asks again. */
    private static <T> Mono<T> gone() {
        return Mono.error(() -> EdgeRefusal.VIEW_BEHIND.refusedFor(1));
    }

    private Mono<List<CaseCard>> seen(List<CaseCard> then, Predicate<CaseFacts> sees) {
        Set<String> ids = then.stream().map(CaseCard::id).collect(Collectors.toUnmodifiableSet());
        return reads.certain(LISTS)
                .then(reads.ask(new FindCases.Cards(ids), FindCases.DeskCards.class))
                .map(found -> found.cards().stream().collect(Collectors.toMap(CaseCard::id, card -> card)))
                .map(now -> then.stream()
                        .filter(card -> now.containsKey(card.id()) && sees.test(facts(card, now)))
                        .map(card -> of(now, card).publicly() ? card : card.withoutText())
                        .toList());
    }

    private static CaseCard of(Map<String, CaseCard> now, CaseCard card) {
        return Objects.requireNonNull(now.get(card.id()));
    }

    private static CaseFacts facts(CaseCard then, Map<String, CaseCard> all) {
        CaseCard now = of(all, then);
        return new CaseFacts(
                now.trackingCode(),
                now.visibility(),
                now.supervisory(),
                then.holderUnit(),
                Set.copyOf(now.accusedUnits()),
                Set.copyOf(now.accusedOfficers()),
                then.holderUnit() != null);
    }
}
