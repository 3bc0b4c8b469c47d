package id.gurindam.web.clocks;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.ClockReading.IfExcused;
import id.gurindam.clocks.ClockReading.Pause;
import id.gurindam.clocks.ClockReading.Step;
import id.gurindam.query.organisation.Rules;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.pages.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clock says of itself in sentences: since when, how long, what stood in between, until when, and what follows. */
record ClockWords(Wording words, Rules rules) {

    /** The sentences in the order of what happened. */
    List<String> of(ClockReading r) {
        List<String> said = new ArrayList<>();
        said.add(words.say("clock.says.start", full(r.startedAt()), length(r.limit(), r)));
        r.pauses().forEach(pause -> said.add(pause(pause)));
        int grown = grown(r);
        if (grown > 0) {
            said.add(words.say("clock.says.longer", length(grown, r)));
        }
        said.add(r.dueAt() == null ? words.say("clock.says.still") : words.say("clock.says.due", full(r.dueAt())));
        if (r.provisional()) {
            said.add(words.say("clock.provisional"));
        }
        if (r.extendedDueAt() != null) {
            said.add(words.say("clock.says.extended", full(r.extendedDueAt())));
        }
        if (r.stoppedAt() != null) {
            said.add(words.say("clock.says.stopped", full(r.stoppedAt())));
        }
        said.add(words.say("clock.says.verdict", verdict(r.verdict())));
        IfExcused excused = r.ifExcused();
        if (excused != null) {
            said.add(words.say("clock.says.excused", full(excused.dueAt()), verdict(excused.verdict())));
        }
        return List.copyOf(said);
    }

    private String pause(Pause pause) {
        Tongue tongue = "en".equals(words.lang()) ? Tongue.EN : Tongue.ID;
        String reason = pause.reason() == null ? "" : ": " + rules.text("pauseReasons", pause.reason(), tongue);
        return pause.to() == null
                ? words.say("clock.says.asked", full(pause.from()), reason)
                : words.say("clock.says.paused", full(pause.from()), full(pause.to()), reason);
    }

    /** By how much the law let the limit grow: the number of the last day beyond the limit. */
    private static int grown(ClockReading r) {
        int last = r.steps().stream().mapToInt(Step::number).max().orElse(0);
        return r.dueAt() == null ? 0 : last - r.limit();
    }

    private String length(int limit, ClockReading r) {
        return words.say("limit." + r.unit(), Integer.toString(limit));
    }

    private String verdict(ClockReading.Verdict verdict) {
        return words.say("clock.says." + verdict);
    }

    private String full(@Nullable Instant at) {
        return words.full(at);
    }
}
