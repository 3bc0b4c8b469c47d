package id.gurindam.web.figures;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.figures.Custody;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.pages.model.CustodyLane;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Draws who held a case from when to when. */
@Component
public class CustodyLanes {
    private static final String VIEW = "figures";
    private static final double WIDTH = 1000;
    private static final int MINUTES = 60;

    private final CaseReads reads;
    private final OrganisationBook book;

    CustodyLanes(CaseReads reads, OrganisationBook book) {
        this.reads = reads;
        this.book = book;
    }

    /** Who held the case, after everything that the reader knows of it; empty while that is still being read. */
    Mono<FindFigures.Held> held(CaseView view) {
        return reads.seen(VIEW, view.position())
                .then(reads.ask(new FindFigures.HeldBy(view.complaintId()), FindFigures.Held.class));
    }

    /** The lane of the case; empty while it is still being read. */
    public Mono<CustodyLane> of(CaseView view, Naming naming) {
        return held(view).map(held -> lane(held, naming));
    }

    private CustodyLane lane(FindFigures.Held held, Naming naming) {
        List<Custody.Holding> all = held.custody().holdings();
        Instant begin = all.getFirst().from();
        Instant last = Objects.requireNonNullElse(all.getLast().until(), held.at());
        double seconds = Math.max(1, Duration.between(begin, last).toSeconds());
        List<CustodyLane.Stretch> stretches = new ArrayList<>();
        for (Custody.Holding holding : all) {
            Instant until = Objects.requireNonNullElse(holding.until(), held.at());
            int x = (int) (Duration.between(begin, holding.from()).toSeconds() * WIDTH / seconds);
            int end = (int) (Duration.between(begin, until).toSeconds() * WIDTH / seconds);
            String unit = holding.unit();
            stretches.add(new CustodyLane.Stretch(
                    holding.hands().name(),
                    unit == null ? null : naming.unit(unit),
                    holding.from(),
                    holding.until(),
                    naming.words()
                            .say("board.hours", naming.words().measured(minutes(holding.from(), until) / MINUTES)),
                    x,
                    Math.max(1, end - x - 2),
                    holding.hands().ordinal() + 1));
        }
        return new CustodyLane(List.copyOf(stretches));
    }

    /** The working minutes between the two. */
    double minutes(Instant from, Instant until) {
        return book.now().calendar().workingMinutesBetween(from, until);
    }
}
