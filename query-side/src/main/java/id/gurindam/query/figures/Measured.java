package id.gurindam.query.figures;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReading;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CountingRule;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A case with its clocks and its custody worked out, for those who observe it. */
final class Measured {
    private static final List<String> CLOSINGS =
            List.of("OutcomeConfirmedByReporter", "ConfirmationWindowLapsed", "ComplaintClosedWithObjection");

    /** What follows a closing only where the case is open again. */
    private static final List<String> OPENINGS =
            List.of("OutcomeClaimed", "OutcomeDisputedByReporter", "ComplaintReopened");

    private static final List<String> OTHER_ENDS = List.of(
            "ComplaintDeclined",
            "ComplaintRecognisedAsDuplicate",
            "ComplaintForwardedOutside",
            "ComplaintPassedToInformationOfficer",
            "ComplaintWithdrawnByReporter");

    final CaseLine line;
    final RuleSet rules;
    final WorkingCalendar calendar;
    final Custody custody;
    final List<ClockOutline> clocks;

    /** By the rules that the case has pinned and the calendars as decreed; nothing here asks what time it is. */
    Measured(CaseLine line, RuleSet rules, WorkingCalendar calendar) {
        this.line = line;
        this.rules = rules;
        this.calendar = calendar.under(CountingRule.of(rules.settings()));
        this.custody = Custody.of(line.deeds());
        this.clocks = line.clocks(rules, calendar, line.deeds().getLast().at());
    }

    /** The runs of this clock. */
    List<ClockOutline> runs(String clock) {
        return clocks.stream().filter(run -> run.clock().equals(clock)).toList();
    }

    /** The open runs by which the city is held: those that only remind, and the reporter's own, are none. */
    List<ClockOutline> running() {
        return clocks.stream()
                .filter(run -> run.open()
                        && run.verdict() != ClockReading.Verdict.NONE
                        && !run.holder().equals("REPORTER"))
                .toList();
    }

    Optional<ClockRule> rule(String clock) {
        return rules.clocks().stream().filter(rule -> rule.code().equals(clock)).findFirst();
    }

    /** The deed by which the run began. */
    Deed opening(ClockOutline run) {
        List<String> words = rule(run.clock()).map(ClockRule::startsAt).orElse(List.of());
        return at(run.openedAt(), words::contains).orElseThrow();
    }

    /** The deed by which the run ended, whatever that means for it. */
    Optional<Deed> ending(ClockOutline run) {
        Instant stopped = run.stoppedAt();
        return stopped == null ? Optional.empty() : at(stopped, word -> ends(run.clock(), word));
    }

    private boolean ends(String clock, String word) {
        return rule(clock)
                .map(rule -> rule.stopsAt().contains(word)
                        || rule.voidedBy().contains(word)
                        || rule.startsAt().contains(word)
                        || word.equals(rule.lapsesWith()))
                .orElse(false);
    }

    private Optional<Deed> at(Instant instant, Predicate<String> word) {
        return line.deeds().stream()
                .filter(deed -> deed.at().equals(instant) && word.test(deed.event()))
                .findFirst();
    }

    /** Each time that a case was closed in one of the three ways; a word that comes when it is closed already closes nothing. */
    List<Deed> closings() {
        List<Deed> closings = new ArrayList<>();
        boolean closed = false;
        for (Deed deed : line.deeds()) {
            boolean closes = CLOSINGS.contains(deed.event());
            if (closes && !closed) {
                closings.add(deed);
            }
            closed = closes || (closed && !OPENINGS.contains(deed.event()));
        }
        return closings;
    }

    /** What happened last to a case that is out was that it was closed. */
    boolean isClosed() {
        Optional<Deed> last = closings().stream().reduce((first, second) -> second);
        return !custody.open()
                && last.isPresent()
                && line.deeds().stream()
                        .noneMatch(
                                deed -> deed.position() > last.get().position() && OTHER_ENDS.contains(deed.event()));
    }

    /** 0 confirmed, 1 lapsed, 2 with objection. */
    static int closing(Deed deed) {
        return CLOSINGS.indexOf(deed.event());
    }

    /** The first answer by a person, or the claim that it is done. */
    Optional<Deed> response() {
        return line.deeds().stream().filter(Measured::answers).findFirst();
    }

    static boolean answers(Deed deed) {
        return deed.is("OutcomeClaimed")
                || (deed.is("UnitReplied") && ReplyManner.PERSON.name().equals(deed.code()));
    }

    /** The newest deed of this word before that position. */
    Optional<Deed> before(long position, String word) {
        List<Deed> found = new ArrayList<>();
        for (Deed deed : line.deeds()) {
            if (deed.position() < position && deed.is(word)) {
                found.add(deed);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The unit that had it just before that position. */
    @Nullable
    String holderBefore(long position) {
        String unit = null;
        for (Custody.Holding holding : custody.holdings()) {
            unit = holding.opening() < position ? holding.unit() : unit;
        }
        return unit;
    }

    /** The class in force at that instant; the newest if nobody had read it yet. */
    @Nullable
    Classification classAt(@Nullable Instant at) {
        Classification put = null;
        for (Deed deed : line.deeds()) {
            boolean puts = deed.is("ComplaintVerified") || deed.is("ClassificationCorrected");
            if (puts
                    && deed.code() != null
                    && (put == null || at == null || !deed.at().isAfter(at))) {
                put = Classification.valueOf(deed.code());
            }
        }
        return put;
    }

    /** The unit to which it was routed first. */
    @Nullable
    String firstUnit() {
        return line.first("ComplaintRoutedToUnit").map(Deed::unit).orElse(null);
    }

    /** HK. */
    int days(Instant from, Instant to) {
        return calendar.workingDaysBetween(from, to);
    }

    /** JK. */
    int minutes(Instant from, Instant to) {
        return (int) calendar.workingMinutesBetween(from, to);
    }
}
