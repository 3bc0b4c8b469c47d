package id.gurindam.web.figures;

import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.AsOf;
import id.gurindam.query.figures.FindMoved;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for figures, now or as they were at a moment; whoever asks while they are made is told when to ask again. */
@Component
public class FigureReads {
    private static final String VIEW = "figures";
    private static final int SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CaseReads reads;
    private final PastReads past;

    FigureReads(CaseReads reads, PastReads past) {
        this.reads = reads;
        this.past = past;
    }

    /** One indicator. */
    public Mono<FindFigures.Figures> figures(FindFigures query) {
        return reads.ask(query, FindFigures.Figures.class).switchIfEmpty(notYet());
    }

    /** Several, counted at the same position and instant. */
    public Mono<List<FindFigures.Figures>> several(List<FindFigures> asked, @Nullable AsOf asOf) {
        return reads.ask(new FindFigures.Several(asked, asOf), FindFigures.SeveralFigures.class)
                .map(FindFigures.SeveralFigures::figures)
                .switchIfEmpty(notYet());
    }

    /** Everything that one screen shows. */
    public Mono<FindFigures.BoardFigures> board(FindFigures.Board query) {
        return reads.ask(query, FindFigures.BoardFigures.class).switchIfEmpty(notYet());
    }

    /** The cases behind a row. */
    public Mono<FindFigures.CasesBehind> behind(FindFigures.Behind query) {
        return reads.ask(query, FindFigures.CasesBehind.class).switchIfEmpty(notYet());
    }

    /** The deadlines that a draft calendar would move. */
    public Mono<FindMoved.Moved> moved(FindMoved draft) {
        return reads.ask(draft, FindMoved.Moved.class).switchIfEmpty(notYet());
    }

    /** Makes the figures ready as they were at the moment. */
    public Mono<PastReads.Then> then(String asOf, Caller caller, Duration patience) {
        return past.view(VIEW, asOf, caller, patience);
    }

    /** The figures as they were at the moment, for whoever does not look how far they are; refused while they are made. */
    public Mono<PastReads.Then> ready(String asOf, Caller caller) {
        return then(asOf, caller, PATIENCE).flatMap(then -> then.ready() ? Mono.just(then) : notYet());
    }

    /** The moment for a question. */
    public static AsOf moment(PastReads.Then then) {
        return new AsOf(then.moment().position(), then.moment().recordedAt());
    }

    /** This caller may know of the case that it is among those counted. */
    public static boolean mayKnow(Caller caller, CaseLine line) {
        return BehindJson.mayKnow(caller, line);
    }

    private static <T> Mono<T> notYet() {
        return Mono.error(() -> EdgeRefusal.VIEW_BEHIND.refusedFor(SECONDS));
    }
}
