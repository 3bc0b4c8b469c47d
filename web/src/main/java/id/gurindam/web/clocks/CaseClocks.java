package id.gurindam.web.clocks;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the clocks of a case now, under the rules in force when it was filed. */
@Component
public class CaseClocks {
    private final OrganisationBook book;
    private final InstantSource clock;

    CaseClocks(OrganisationBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The clocks of a case, the same for whoever sees it. */
    public List<ClockReading> readings(CaseView view) {
        return readings(view, clock.instant());
    }

    /** The clocks of a case as they would have read at this instant, given how the case stood then. */
    public List<ClockReading> readings(CaseView view, Instant now) {
        OrganisationPage page = book.now();
        return page.rules()
                .inForceOn(page.calendar().dateOf(view.filedAt()))
                .map(rules -> ClockReadings.of(
                        view.clockFacts(), view.kind(), view.classification(), rules, page.calendar(), now))
                .orElse(List.of());
    }

    /** The clocks of a case on a list. */
    public List<ClockReading> readings(CaseCard card) {
        return readings(card, clock.instant());
    }

    /** The same, as they read at this instant, given how the case stood then. */
    public List<ClockReading> readings(CaseCard card, Instant now) {
        OrganisationPage page = book.now();
        return page.rules()
                .inForceOn(page.calendar().dateOf(card.filedAt()))
                .map(rules ->
                        ClockReadings.of(card.facts(), card.kind(), card.classification(), rules, page.calendar(), now))
                .orElse(List.of());
    }
}
