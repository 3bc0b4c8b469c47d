package id.gurindam.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft would change is counted run by run, and cases that nobody may see are counted only. */
class WhatIfTallyTest {
    private static final Instant MONDAY = Instant.parse("2026-03-16T09:00:00Z");

    @Test
    void a_run_turns_late_or_is_kept_after_all_or_only_moves() {
        WhatIfTally tally = new WhatIfTally();
        tally.take(line(1), List.of(run(Verdict.ON_TIME, 1, Verdict.LATE, 0)), true);
        tally.take(line(2), List.of(run(Verdict.OPEN_LATE, 1, Verdict.OPEN, 2)), true);
        tally.take(line(3), List.of(run(Verdict.ON_TIME, 1, Verdict.ON_TIME, 3)), true);
        tally.take(line(4), List.of(run(Verdict.LATE, 1, Verdict.LATE, 1)), true);
        FindWhatIf.Outcome outcome = tally.outcome(MONDAY, 0);
        assertThat(outcome.rows()).containsExactly(new FindWhatIf.Row("SETTLE", "124", 4, 2, 2, 1, 1, 3, 0));
        assertThat(outcome.cases()).isEqualTo(4);
        assertThat(outcome.affected()).isEqualTo(3);
    }

    @Test
    void a_run_that_is_there_under_one_of_them_only_is_told_as_such() {
        FindWhatIf.Run once = new FindWhatIf.Run("SETTLE", "124", 1, side(Verdict.LATE, 1), null);
        WhatIfTally tally = new WhatIfTally();
        tally.take(line(1), List.of(once), true);
        assertThat(once.toKept()).isFalse();
        assertThat(tally.outcome(MONDAY, 0).rows())
                .containsExactly(new FindWhatIf.Row("SETTLE", "124", 1, 1, 0, 0, 0, 0, 1));
    }

    @Test
    void a_case_that_the_reader_may_not_see_is_counted_and_not_listed() {
        WhatIfTally tally = new WhatIfTally();
        tally.take(line(1), List.of(run(Verdict.ON_TIME, 1, Verdict.LATE, 0)), false);
        FindWhatIf.Outcome outcome = tally.outcome(MONDAY, 0);
        assertThat(outcome.affected()).isEqualTo(1);
        assertThat(outcome.hidden()).isEqualTo(1);
        assertThat(outcome.listed()).isEmpty();
    }

    @Test
    void the_first_five_hundred_are_listed_in_the_order_in_which_they_were_filed_whoever_counted_them() {
        WhatIfTally all = new WhatIfTally();
        for (int half = 1; half >= 0; half--) {
            WhatIfTally part = new WhatIfTally();
            for (int i = half; i < 800; i += 2) {
                part.take(line(i), List.of(run(Verdict.ON_TIME, 1, Verdict.LATE, 0)), true);
            }
            all.add(part);
        }
        FindWhatIf.Outcome outcome = all.outcome(MONDAY, 0);
        assertThat(outcome.affected()).isEqualTo(800);
        assertThat(outcome.listed()).hasSize(500);
        assertThat(outcome.listed().getFirst().line().position()).isZero();
        assertThat(outcome.listed().getLast().line().position()).isEqualTo(499);
    }

    private static FindWhatIf.Run run(Verdict before, int dueBefore, Verdict after, int dueAfter) {
        return new FindWhatIf.Run("SETTLE", "124", 1, side(before, dueBefore), side(after, dueAfter));
    }

    private static FindWhatIf.Side side(Verdict verdict, int due) {
        return new FindWhatIf.Side(14, MONDAY.plusSeconds(due), verdict);
    }

    private static CaseLine line(long position) {
        Deed filed = new Deed(position, "ComplaintFiled", MONDAY, null, null, null, 0, null);
        return new CaseLine(
                "case-" + position,
                position,
                "TPI-" + position,
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                Visibility.NAMED,
                false,
                "jalan.lubang",
                null,
                null,
                List.of(),
                List.of(),
                List.of(filed));
    }
}
