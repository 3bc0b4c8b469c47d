package id.gurindam.clocks;

import id.gurindam.clocks.MinuteClerk.Asked;
import id.gurindam.clocks.MinuteClerk.Ended;
import id.gurindam.clocks.MinuteClerk.Tally;
import id.gurindam.events.complaint.Classification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random case, as facts for the clocks and as a diary for the clerk, who was told in words what each clock waits for. */
final class SomeCase {
    private static final Map<Classification, Integer> SETTLE = Map.of(
            Classification.INFORMATION, 5,
            Classification.ASPIRATION, 14,
            Classification.NON_SUPERVISORY, 14,
            Classification.SUPERVISORY, 60);
    private static final String[] ACTS = {
        "ComplaintFiled",
        "ComplaintVerified",
        "ComplaintRoutedToUnit",
        "RoutingAcceptedByUnit",
        "DetailsRequested",
        "DetailsProvided",
        "UnitReplied",
        "DetailsRequested",
        "DetailsProvided",
        "OutcomeClaimed",
        "OutcomeDelivered",
        "OutcomeDisputedByReporter",
        "DetailsRequested",
        "DetailsProvided",
        "OutcomeClaimed"
    };

    private final Map<Integer, LocalDateTime> diary = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final int settle;
    private final LocalDateTime now;
    private @Nullable LocalDateTime withdrawn;

    SomeCase(OfficeYears years, Random random) {
        Classification put = Classification.values()[random.nextInt(Classification.values().length)];
        settle = SETTLE.getOrDefault(put, 0);
        int last = random.nextInt(ACTS.length);
        LocalDateTime at = OfficeYears.FIRST.plusDays(random.nextInt(500)).atStartOfDay();
        for (int act = 0; act <= last; act++) {
            at = soon(at, years, random);
            diary.put(act, at);
            String code = ACTS[act].equals("ComplaintVerified") ? put.name() : act == 6 ? "PERSON" : null;
            facts.add(new Fact(ACTS[act], OfficeYears.at(at), code));
        }
        if (random.nextInt(6) == 0) {
            withdrawn = soon(at, years, random);
            facts.add(new Fact("ComplaintWithdrawnByReporter", OfficeYears.at(withdrawn), null));
            at = withdrawn;
        }
        now = soon(at, years, random);
    }

    /** Some minutes or some weeks later; every fourth time at the minute of closing or just after it. */
    private static LocalDateTime soon(LocalDateTime after, OfficeYears years, Random random) {
        LocalDateTime at = after.plusMinutes(random.nextInt(1, random.nextBoolean() ? 2_000 : 20_000));
        LocalDate day = at.toLocalDate();
        OfficeYears.Open hours = years.on(day, false);
        boolean atClosing = hours != null && random.nextInt(4) == 0;
        LocalDateTime closing =
                atClosing && hours != null ? day.atTime(hours.to()).plusMinutes(random.nextInt(2)) : at;
        return closing.isAfter(after) ? closing : at;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    LocalDateTime now() {
        return now;
    }

    /** An excused day lies between its filing and its last deadline. */
    boolean mayBeExcused(OfficeYears years) {
        LocalDate filed = diary.getOrDefault(0, now).toLocalDate();
        return years.excusesSome(filed, now.toLocalDate().plusDays(180));
    }

    /** What the clerk says of each clock that has begun, in the order of its beginnings. */
    Map<String, Tally> told(MinuteClerk clerk) {
        Map<String, Tally> told = new LinkedHashMap<>();
        days(told, clerk, "VERIFY", 0, 3, 1);
        days(told, clerk, "ACCEPT", 2, 1, 3);
        days(told, clerk, "FIRST_RESPONSE", 2, 5, 6);
        days(told, clerk, "SETTLE", 1, settle, 9);
        days(told, clerk, "REWORK", 11, settle, 14);
        days(told, clerk, "CONFIRMATION", 9, 10, 11);
        law(told, clerk, "LAW_COMPLETENESS", 0, 14, 1);
        law(told, clerk, "LAW_DECISION", 1, 60, 9);
        law(told, clerk, "LAW_DELIVERY", 9, 14, 10);
        law(told, clerk, "LAW_DETAILS", 4, 30, 5);
        return told;
    }

    private void days(Map<String, Tally> told, MinuteClerk clerk, String clock, int from, int limit, int to) {
        LocalDateTime start = diary.get(from);
        if (start != null) {
            boolean pauses = clock.equals("SETTLE") || clock.equals("REWORK");
            Ended ended = ended(to);
            List<Asked> asked = pauses ? asked(from, to, ended) : List.of();
            told.put(clock, clerk.workingDays(start, limit, asked, ended, now));
        }
    }

    private void law(Map<String, Tally> told, MinuteClerk clerk, String clock, int from, int limit, int to) {
        LocalDateTime start = diary.get(from);
        if (start != null) {
            told.put(clock, clerk.calendarDays(start, limit, ended(to), now));
        }
    }

    private @Nullable Ended ended(int act) {
        LocalDateTime at = diary.get(act);
        LocalDateTime needless = withdrawn;
        return at != null ? new Ended(at, false) : needless == null ? null : new Ended(needless, true);
    }

    private List<Asked> asked(int from, int to, @Nullable Ended ended) {
        List<Asked> asked = new ArrayList<>();
        for (int act = from; act < to; act++) {
            LocalDateTime question = diary.get(act);
            if (question != null && ACTS[act].equals("DetailsRequested")) {
                LocalDateTime answer = diary.get(act + 1);
                asked.add(new Asked(question, answer != null ? answer : ended == null ? null : ended.at()));
            }
        }
        return asked;
    }
}
