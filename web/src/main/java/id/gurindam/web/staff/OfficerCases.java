package id.gurindam.web.staff;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Clocks;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.PossibleActs;
import id.gurindam.web.cases.Progress;
import id.gurindam.web.cases.Telling;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.figures.CustodyLanes;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.CustodyLane;
import id.gurindam.web.pages.model.OfficerCasePage;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.WhoMay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the page of one case for whoever works on it. */
@Component
class OfficerCases {
    private final CasePages pages;
    private final PossibleActs possible;
    private final Clocks clocks;
    private final OfficerNames officers;
    private final WhoMay whoMay;
    private final CustodyLanes lanes;

    OfficerCases(
            CasePages pages,
            PossibleActs possible,
            Clocks clocks,
            OfficerNames officers,
            WhoMay whoMay,
            CustodyLanes lanes) {
        this.pages = pages;
        this.possible = possible;
        this.clocks = clocks;
        this.officers = officers;
        this.whoMay = whoMay;
        this.lanes = lanes;
    }

    /** What came before this page: what was done, the form that came back, who was quicker, whom it shows. */
    record Before(
            @Nullable String done,
            CasePages.@Nullable Sent sent,
            OfficerCasePage.@Nullable Conflict conflict,
            OfficerCasePage.@Nullable Identity identity) {
        /** Nothing. */
        static final Before NOTHING = new Before(null, null, null, null);

        /** This was done. */
        static Before done(@Nullable String key) {
            return new Before(key, null, null, null);
        }
    }

    /** The page of the case for this reader. */
    Mono<OfficerCasePage> page(CaseView view, Caller caller, Locale locale, Before before) {
        Naming naming = pages.naming(locale);
        Mono<Optional<CustodyLane>> lane =
                lanes.of(view, naming).map(Optional::of).defaultIfEmpty(Optional.empty());
        return possible.of(view, caller)
                .zipWith(lane)
                .map(t -> page(view, caller, naming, t.getT1(), before)
                        .with(t.getT2().orElse(null)));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    private OfficerCasePage page(CaseView view, Caller caller, Naming naming, List<Act> acts, Before before) {
        String base = "/kasus/" + view.trackingCode();
        Telling telling = new Telling(naming, base + "/berkas");
        Progress progress = new Progress(view, naming);
        List<ClockView> readings = clocks.views(view, naming);
        OfficerFacts facts = new OfficerFacts(
                view,
                naming,
                CaseDesk.erased(Locale.forLanguageTag(naming.words().lang())));
        OfficerForms forms = new OfficerForms(view, naming, before.sent());
        return new OfficerCasePage(
                pages.head(view, naming),
                facts.facts(officers, caller),
                facts.narrative(),
                facts.published(),
                facts.answers(),
                facts.files(telling),
                readings,
                progress.holder(),
                progress.steps(readings, "confirmed"),
                telling.of(view),
                forms(forms, view, caller, acts),
                StaffActs.elsewhere(Set.copyOf(acts), whoMay),
                forms.reveal(acts),
                revealOriginal(forms, view, caller),
                before.identity(),
                List.of(),
                CasePages.access(view, naming),
                before.conflict(),
                view.position(),
                base + "/live",
                before.done(),
                CasePages.errors(before.sent()),
                null);
    }

    /** The way to the words as they were written, where this reader may see them and does not yet. */
    private static @Nullable ActForm revealOriginal(OfficerForms forms, CaseView view, Caller caller) {
        return view.original() == null && caller.may(Act.REVEAL_ORIGINAL, Facts.of(view))
                ? forms.form(Act.REVEAL_ORIGINAL)
                : null;
    }

    private static List<ActForm> forms(OfficerForms forms, CaseView view, Caller caller, List<Act> acts) {
        List<ActForm> all = new ArrayList<>(forms.of(acts));
        if (caller.may(Act.DESTROY_KEY, Facts.of(view))) {
            all.add(forms.form(Act.DESTROY_KEY));
        }
        return List.copyOf(all);
    }
}
