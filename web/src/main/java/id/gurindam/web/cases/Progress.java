package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.Couplet;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Who holds it, as the office and the public say it. */
    public HolderView holder() {
        return holder("by.CITIZEN");
    }

    /** Who holds it; the reporter who was asked is called by this word. */
    public HolderView holder(String reporter) {
        Instant asked = asked();
        if (asked != null) {
            return theReporter(reporter, asked);
        }
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
            Instant back = last("complaint.routing-returned-by-unit");
            return new HolderView(
                    HolderView.Kind.COORDINATOR, coordinator(), between(), back == null ? view.filedAt() : back, null);
        }
        Instant since = last("complaint.transferred") != null
                ? last("complaint.transferred")
                : last("complaint.routed-to-unit");
        return new HolderView(HolderView.Kind.UNIT, naming.unit(view.holderUnit()), between(), since, null);
    }

    /** Which unit gave it back and whom it named: both names stand until a unit has taken the case. */
    private @Nullable String between() {
        CaseView.Between between = view.between();
        return between == null ? null : naming.between(between.returnedBy(), between.suggestedUnit());
    }

    private HolderView theReporter(String called, Instant asked) {
        String unit = view.holderUnit() == null ? coordinator() : naming.unit(view.holderUnit());
        return new HolderView(
                HolderView.Kind.REPORTER,
                naming.words().say(called),
                naming.words().say("holder.asked", unit),
                asked,
                null);
    }

    /** Since when the next word is the reporter's, or null while it is the city's. */
    private @Nullable Instant asked() {
        if (view.status() == CaseStatus.AWAITING_CONFIRMATION) {
            return last("complaint.outcome-claimed");
        }
        return view.detailsWanted() && view.status().isOpen() ? last("complaint.details-requested") : null;
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

    /** Its stations, the last by this word, those ahead with the day by which these clocks want them reached. */
    public List<StepView> steps(List<ClockView> clocks, String last) {
        List<StepView> steps = new ArrayList<>();
        CaseStatus status = view.status();
        String end = end(status);
        add(steps, "received", view.filedAt(), null);
        add(steps, "verified", last("complaint.verified"), by(clocks, "VERIFY"));
        if (end != null) {
            return ended(steps, end);
        }
        Instant accepted = last("complaint.routing-accepted-by-unit");
        steps.add(
                new StepView("accepted", StepView.State.AHEAD, accepted, by(clocks, "BOUNCE", "ACCEPT"), holderName()));
        add(steps, "working", first("complaint.unit-replied", "complaint.action-logged"), by(clocks, "FIRST_RESPONSE"));
        boolean again = status == CaseStatus.DISPUTED || status == CaseStatus.REOPENED;
        Instant claimed = again ? null : last("complaint.outcome-claimed");
        add(steps, claimed == null || proven() ? "outcome" : "bare", claimed, by(clocks, "REWORK", "SETTLE"));
        Instant closed = status.isOpen() ? null : view.entries().getLast().at();
        boolean said = status.isOpen() || status == CaseStatus.CONFIRMED;
        add(steps, said ? last : "closed", closed, by(clocks, "CONFIRMATION"));
        return marked(steps);
    }

    /** The way to an end that lies beside the usual one; what was not reached by then never will be. */
    private List<StepView> ended(List<StepView> steps, String end) {
        List<StepView> way = new ArrayList<>(
                marked(steps.stream().filter(step -> step.at() != null).toList()));
        way.add(new StepView(end, StepView.State.NOW, view.entries().getLast().at(), null, null));
        return way;
    }

    /** The first that is not reached is where it stands; but until there is an outcome, it is still being worked on. */
    private static List<StepView> marked(List<StepView> steps) {
        int now = 0;
        while (now < steps.size() && steps.get(now).at() != null) {
            now++;
        }
        if (now < steps.size() && steps.get(now).step().equals("outcome")) {
            now--;
        }
        List<StepView> marked = new ArrayList<>();
        for (StepView step : steps) {
            int here = marked.size();
            StepView.State state =
                    here < now ? StepView.State.DONE : here == now ? StepView.State.NOW : StepView.State.AHEAD;
            Instant at = state == StepView.State.AHEAD ? null : step.at();
            marked.add(new StepView(step.step(), state, at, at == null ? step.by() : null, step.detail()));
        }
        return marked;
    }

    private static void add(List<StepView> steps, String word, @Nullable Instant at, @Nullable LocalDate by) {
        steps.add(new StepView(word, StepView.State.AHEAD, at, by, null));
    }

    private static @Nullable LocalDate by(List<ClockView> clocks, String... names) {
        return clocks.stream()
                .filter(clock -> clock.open() && List.of(names).contains(clock.clock()))
                .flatMap(clock -> Stream.ofNullable(clock.dueAt()))
                .map(due -> due.atZone(Wording.ZONE).toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private boolean proven() {
        return view.entries().stream()
                .anyMatch(e -> !e.files().isEmpty()
                        && (e.name().equals("complaint.outcome-claimed")
                                || e.name().equals("complaint.evidence-attached")));
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
