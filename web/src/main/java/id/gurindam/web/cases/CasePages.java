package id.gurindam.web.cases;

import id.gurindam.events.Role;
import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.AccessRow;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.CaseHead;
import id.gurindam.web.pages.model.CasePage;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Reader;
import id.gurindam.web.pages.model.VoiceForm;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the page of one case for its reporter or for anybody. */
@Component
public class CasePages {
    private static final Set<Act> REPORTERS = Set.of(
            Act.PROVIDE_DETAILS,
            Act.CONFIRM_OUTCOME,
            Act.DISPUTE_OUTCOME,
            Act.WITHDRAW,
            Act.REOPEN,
            Act.CONSENT_TO_ESCALATION,
            Act.REQUEST_REVIEW,
            Act.RATE,
            Act.DOUBT_EVIDENCE);

    private final Words words;
    private final OrganisationBook book;
    private final PossibleActs possible;
    private final Clocks clocks;

    CasePages(Words words, OrganisationBook book, PossibleActs possible, Clocks clocks) {
        this.words = words;
        this.book = book;
        this.possible = possible;
        this.clocks = clocks;
    }

    /** A form that came back: the act, what was sent, and what is wrong with it. */
    public record Sent(Act act, Map<String, List<String>> values, FormErrors errors) {}

    /** The page for the reporter of the case. */
    public Mono<CasePage> reporters(
            CaseView view, Caller caller, Locale locale, @Nullable String done, @Nullable Sent sent) {
        Naming naming = naming(locale);
        return possible.of(view, caller)
                .map(acts -> page(view, naming, Reader.REPORTER, forms(view, naming, acts, sent), null, done, sent));
    }

    /** The page for anybody. */
    public Mono<CasePage> publics(CaseView view, Locale locale, @Nullable String done) {
        Naming naming = naming(locale);
        VoiceForm voice = view.status().isOpen()
                ? new VoiceForm(
                        "/laporan/" + view.trackingCode() + "/add-voice",
                        UUID.randomUUID().toString())
                : null;
        return Mono.fromSupplier(() -> page(view, naming, Reader.PUBLIC, List.of(), voice, done, null));
    }

    /** The names of things in this language. */
    public Naming naming(Locale locale) {
        return new Naming(book, words.in(locale));
    }

    /** What stands at the head of every page about the case. */
    public CaseHead head(CaseView view, Naming naming) {
        return new CaseHead(
                view.trackingCode(),
                Titles.of(view.publishedText()),
                naming.category(view.categoryCode()),
                naming.area(view.kelurahanCode()),
                view.detailsWanted() && view.status().isOpen()
                        ? "AWAITING_DETAILS"
                        : view.status().name(),
                view.visibility().name(),
                view.voices(),
                view.filedAt(),
                clocks.verdict(view, naming));
    }

    private CasePage page(
            CaseView view,
            Naming naming,
            Reader reader,
            List<ActForm> acts,
            @Nullable VoiceForm voice,
            @Nullable String done,
            @Nullable Sent sent) {
        boolean mine = reader == Reader.REPORTER;
        String base = (mine ? "/lacak/" : "/laporan/") + view.trackingCode();
        Progress progress = new Progress(view, naming);
        List<ClockView> readings = clocks.views(view, naming);
        return new CasePage(
                head(view, naming),
                reader,
                progress.couplet(),
                readings,
                progress.holder(mine ? "by.you" : "by.CITIZEN"),
                progress.steps(readings, mine ? "confirmed.me" : "confirmed"),
                new Telling(naming, base + "/berkas").of(view),
                acts,
                access(view, naming),
                voice,
                view.status() == CaseStatus.AWAITING_CONFIRMATION ? due(readings, "CONFIRMATION") : null,
                view.mergedInto(),
                view.position(),
                base + "/live",
                done,
                errors(sent));
    }

    /** The same errors, each led to its field on a page of many forms. */
    public static FormErrors errors(@Nullable Sent sent) {
        FormErrors errors = FormErrors.NONE;
        if (sent == null) {
            return errors;
        }
        String act = sent.act().word();
        for (var item : sent.errors().items()) {
            String field = item.field().equals(act) ? act : act + "-" + item.field();
            errors = errors.and(field, item.key(), item.args().toArray());
        }
        return errors;
    }

    private static @Nullable Instant due(List<ClockView> clocks, String clock) {
        return clocks.stream()
                .filter(c -> c.clock().equals(clock))
                .map(ClockView::dueAt)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static List<ActForm> forms(CaseView view, Naming naming, List<Act> acts, @Nullable Sent sent) {
        ActForms forms = new ActForms(naming.words(), new Lists(naming, view));
        String base = "/lacak/" + view.trackingCode();
        return acts.stream()
                .filter(REPORTERS::contains)
                .map(act -> {
                    boolean first = act == Act.CONFIRM_OUTCOME || (act == Act.PROVIDE_DETAILS && view.detailsWanted());
                    ActForm form =
                            forms.of(act.word(), base, first, UUID.randomUUID().toString(), null);
                    return sent != null && sent.act() == act ? form.sent(sent.values(), sent.errors()) : form;
                })
                .toList();
    }

    /** Who looked at who the reporter is, or at what the reporter wrote. */
    public static List<AccessRow> access(CaseView view, Naming naming) {
        return view.entries().stream()
                .filter(e -> e.name().equals("privacy.identity-revealed"))
                .map(e -> new AccessRow(
                        e.at(),
                        who(e, naming),
                        naming.listed("revealPurposes", e.codes().getOrDefault("purpose", "")),
                        !"ORIGINAL".equals(e.codes().get("revealed"))))
                .toList();
    }

    private static String who(CaseView.Entry e, Naming naming) {
        String role = naming.words().role(e.actorRole().name());
        return e.actorUnit() == null || e.actorRole() == Role.COORDINATOR
                ? role
                : role + ", " + naming.unit(e.actorUnit());
    }
}
