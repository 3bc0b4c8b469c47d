package id.gurindam.web.staff;

import id.gurindam.events.complaint.Visibility;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Lists;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.Masking;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.security.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the acts on one case, with what the office can propose: a masked text, and the unit that usually does it. */
final class OfficerForms {
    private final CaseView view;
    private final Naming naming;
    private final CasePages.@Nullable Sent sent;
    private final ActForms forms;

    /** For this case; sent is the form that came back, if one did. */
    OfficerForms(CaseView view, Naming naming, CasePages.@Nullable Sent sent) {
        this.view = view;
        this.naming = naming;
        this.sent = sent;
        this.forms = new ActForms(naming.words(), new Lists(naming, view));
    }

    /** One form for each act, first those that are expected. */
    List<ActForm> of(List<Act> acts) {
        return StaffActs.expectedFirst(acts, view.status()).stream()
                .map(this::form)
                .toList();
    }

    /** The form that asks why somebody is to be seen, if one of these acts is that. */
    @Nullable
    ActForm reveal(List<Act> acts) {
        return acts.stream()
                .filter(act -> act == Act.REVEAL_IDENTITY || act == Act.REVEAL_ORIGINAL)
                .findFirst()
                .map(this::form)
                .orElse(null);
    }

    /** The form of this act. */
    ActForm form(Act act) {
        boolean first = StaffActs.expected(view.status()).contains(act);
        String base = "/kasus/" + view.trackingCode();
        ActForm form = proposing(
                act, forms.of(act.word(), base, first, UUID.randomUUID().toString(), Long.toString(view.version())));
        CasePages.Sent back = sent;
        return back != null && back.act() == act ? form.sent(back.values(), back.errors()) : form;
    }

    private ActForm proposing(Act act, ActForm form) {
        return switch (act) {
            case VERIFY, CORRECT_PUBLISHED_TEXT -> masked(form);
            case ROUTE_TO_UNIT -> suggesting(form);
            default -> form;
        };
    }

    private ActForm masked(ActForm form) {
        CaseView.Original original = view.original();
        boolean secret = view.visibility() == Visibility.SECRET || view.supervisory();
        if (original == null || secret || CaseView.ERASED.equals(original.narrative())) {
            return form;
        }
        String proposal = Masking.mask(original.narrative());
        return with(
                form,
                form.fields().stream()
                        .map(f -> f.name().equals("publishedText") ? f.sent(List.of(proposal), null) : f)
                        .toList());
    }

    private ActForm suggesting(ActForm form) {
        return naming.organisation()
                .subjects()
                .route(view.categoryCode(), view.kelurahanCode())
                .map(unit -> with(
                        form,
                        form.fields().stream()
                                .map(f -> f.name().equals("unitCode") ? f.from(first(f, unit)) : f)
                                .toList()))
                .orElse(form);
    }

    private List<Option> first(FieldSpec field, String unit) {
        List<Option> options = new ArrayList<>();
        for (Option option : field.options()) {
            if (option.value().equals(unit)) {
                options.addFirst(Option.of(option.value(), naming.words().say("officer.usual", option.label())));
            } else {
                options.add(option);
            }
        }
        return List.copyOf(options);
    }

    private static ActForm with(ActForm form, List<FieldSpec> fields) {
        return new ActForm(form.act(), form.action(), fields, form.weight(), form.key(), form.etag(), form.open());
    }
}
