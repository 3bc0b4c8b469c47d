package id.gurindam.web.reports;

import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.organisation.FindOrganisation;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Words;
import id.gurindam.web.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has a report counted as everything stood after one event, whenever it is asked for. */
@Component
class ReportReads {
    private final FigureReads figures;
    private final CaseReads reads;
    private final Words words;

    ReportReads(FigureReads figures, CaseReads reads, Words words) {
        this.figures = figures;
        this.reads = reads;
        this.words = words;
    }

    /** Which report: what is published is the same for whoever prints it, else nobody counts a case that accuses him. */
    record Asked(ReportPeriod period, @Nullable String unit, boolean publishable) {}

    Mono<ReportText> report(Asked asked, PastReads.Then then, Caller caller, Locale locale) {
        FindFigures.AsOf at = FigureReads.moment(then);
        return Mono.zip(
                        figures.several(questions(asked, at, caller), at),
                        reads.ask(new FindOrganisation(at.position()), OrganisationPage.class),
                        reads.ask(new FindFigures.Version(), FindFigures.ViewVersion.class))
                .map(told -> {
                    Report report = Report.of(asked.period(), asked.unit(), asked.publishable(), at, told.getT1());
                    return new ReportText(
                            words.in(locale),
                            told.getT2(),
                            report,
                            ReportSheet.of(report, locale),
                            told.getT3().version());
                });
    }

    private static List<FindFigures> questions(Asked asked, FindFigures.AsOf at, Caller caller) {
        FigureFilter.Reader reader = asked.publishable() ? FigureFilter.Reader.ANYBODY : AskedFigures.reader(caller);
        FigureFilter filter = FigureFilter.ALL.of(asked.unit()).by(reader);
        List<FindFigures> questions = new ArrayList<>();
        for (By by : List.of(By.UNIT, By.ALL)) {
            for (Indicator indicator : Report.ASKED) {
                questions.add(new FindFigures(
                        indicator,
                        AskedFigures.begin(asked.period().from()),
                        AskedFigures.begin(asked.period().to().plusDays(1)),
                        by,
                        filter,
                        at));
            }
        }
        return questions;
    }
}
