package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.pages.model.Couplet;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.StepView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a case has come and who holds it, in the words of a page. */
public final class Progress {
    private static final Set<String> SPEAKS = Set.of(
            "complaint.unit-replied",
            "complaint.outcome-claimed",
            "complaint.action-logged",
            "complaint.outside-answer-recorded",
            "complaint.extension-told");
    private final CaseView view;
    private final Naming naming;

    /** Of this case, in the names of this language. */
    public Progress(CaseView view, Naming naming) {
        this.view = view;
        this.naming = naming;
    }

    /** Who holds it. */
    public HolderView holder() {
        if (!view.status().isOpen() && view.outsideBody() == null) {
            String last = lastUnit();
            return new HolderView(
                    HolderView.Kind.SETTLED, last == null ? coordinator() : naming.unit(last), null, null, null);
        }
        if (view.outsideBody() != null && view.holderUnit() == null) {
            return new HolderView(
                    HolderView.Kind.OUTSIDE,
                    naming.body(view.outsideBody()),
                    null,
                    last("complaint.forwarded-outside"),
                    null);
        }
        if (view.holderUnit() == null) {
            return new HolderView(HolderView.Kind.COORDINATOR, coordinator(), null, null, null);
        }
        Instant since = last("complaint.transferred") != null
                ? last("complaint.transferred")
                : last("complaint.routed-to-unit");
        return new HolderView(HolderView.Kind.UNIT, naming.unit(view.holderUnit()), null, since, null);
    }

    /** What was asked and what the city last said. */
    public Couplet couplet() {
        CaseView.Entry spoken = null;
        for (CaseView.Entry entry : view.entries()) {
            if (SPEAKS.contains(entry.name()) && said(entry) != null) {
                spoken = entry;
            }
        }
        String asked =
                view.original() == null ? view.publishedText() : view.original().narrative();
        return new Couplet(
                brief(asked),
                view.filedAt(),
                spoken == null ? null : brief(said(spoken)),
                spoken == null ? null : spoken.at());
    }

    /** Its stations. */
    public List<StepView> steps() {
        List<StepView> steps = new ArrayList<>();
        steps.add(new StepView("received", StepView.State.DONE, view.filedAt(), null, null));
        CaseStatus status = view.status();
        String end = end(status);
        add(steps, "verified", last("complaint.verified"), null);
        if (end != null) {
            steps.add(new StepView(
                    end, StepView.State.NOW, view.entries().getLast().at(), null, null));
            return steps;
        }
        add(steps, "accepted", last("complaint.routing-accepted-by-unit"), holderName());
        boolean worked = first("complaint.unit-replied", "complaint.action-logged") != null;
        add(steps, "working", worked ? first("complaint.unit-replied", "complaint.action-logged") : null, null);
        add(
                steps,
                "outcome",
                status == CaseStatus.DISPUTED || status == CaseStatus.REOPENED
                        ? null
                        : last("complaint.outcome-claimed"),
                null);
        add(
                steps,
                status == CaseStatus.CONFIRMED || status.isOpen() ? "confirmed" : "closed",
                status.isOpen() ? null : view.entries().getLast().at(),
                null);
        return marked(steps);
    }

    private static List<StepView> marked(List<StepView> steps) {
        List<StepView> marked = new ArrayList<>();
        boolean nowSet = false;
        for (StepView step : steps) {
            boolean reached = step.at() != null;
            StepView.State state = reached && !nowSet ? StepView.State.DONE : StepView.State.AHEAD;
            if (!reached && !nowSet) {
                state = StepView.State.NOW;
                nowSet = true;
            }
            marked.add(new StepView(
                    step.step(),
                    state,
                    reached && state == StepView.State.DONE ? step.at() : null,
                    step.by(),
                    step.detail()));
        }
        return marked;
    }

    private static void add(List<StepView> steps, String word, @Nullable Instant at, @Nullable String detail) {
        steps.add(new StepView(word, at == null ? StepView.State.AHEAD : StepView.State.DONE, at, null, detail));
    }

    private static @Nullable String end(CaseStatus status) {
        return switch (status) {
            case DECLINED -> "declined";
            case MERGED -> "merged";
            case WITHDRAWN -> "withdrawn";
            case FORWARDED_OUTSIDE -> "outside";
            case PASSED_TO_INFORMATION_OFFICER -> "ppid";
            default -> null;
        };
    }

    private @Nullable String holderName() {
        return view.holderUnit() == null ? null : naming.unit(view.holderUnit());
    }

    private String coordinator() {
        return naming.words().role("COORDINATOR");
    }

    private @Nullable String lastUnit() {
        String unit = view.holderUnit();
        for (CaseView.Entry entry : view.entries()) {
            String named = entry.codes().get("unitCode");
            unit = named == null ? unit : named;
        }
        return unit;
    }

    private @Nullable Instant last(String name) {
        Instant at = null;
        for (CaseView.Entry entry : view.entries()) {
            if (entry.name().equals(name)) {
                at = entry.at();
            }
        }
        return at;
    }

    private @Nullable Instant first(String... names) {
        return view.entries().stream()
                .filter(e -> List.of(names).contains(e.name()))
                .map(CaseView.Entry::at)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String said(CaseView.Entry entry) {
        for (String key : List.of("text", "summary", "answer", "reason")) {
            String text = entry.texts().get(key);
            if (text != null && !CaseView.ERASED.equals(text)) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String brief(@Nullable String text) {
        if (text == null || CaseView.ERASED.equals(text)) {
            return null;
        }
        return text.length() <= 220 ? text : text.substring(0, Math.max(120, text.lastIndexOf(' ', 220))) + "…";
    }
}
