package id.gurindam.web.clocks;

import id.gurindam.clocks.ClockReading;
import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.pages.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the clocks of a case in JSON (shared/design.md 7), with the arithmetic of each in the reader's language. */
@Component
public class ClocksJson {
    private final CaseClocks clocks;
    private final MessageSource messages;
    private final Words words;
    private final OrganisationBook book;

    ClocksJson(CaseClocks clocks, MessageSource messages, Words words, OrganisationBook book) {
        this.clocks = clocks;
        this.messages = messages;
        this.words = words;
        this.book = book;
    }

    /** One clock; left counts in its own unit, below zero once it is late; words says all of it in sentences. */
    public record ClockJson(
            String clock,
            String name,
            String holder,
            LimitUnit unit,
            int limit,
            @Nullable Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant extendedDueAt,
            @Nullable Instant stoppedAt,
            ClockReading.State state,
            ClockReading.Verdict verdict,
            int left,
            List<ClockReading.Pause> pauses,
            String ruleVersion,
            String calendarVersion,
            boolean provisional,
            List<StepJson> steps,
            ClockReading.@Nullable IfExcused ifExcused,
            List<String> words) {}

    /** One day under a deadline. */
    public record StepJson(LocalDate date, String label, boolean counted, int number, ClockReading.Why why) {}

    /** The clocks of the case that have begun. */
    public List<ClockJson> of(CaseView view, Locale locale) {
        return of(clocks.readings(view), locale);
    }

    /** The clocks of the case that had begun at this instant; give it as it stood then. */
    public List<ClockJson> of(CaseView view, Instant at, Locale locale) {
        return of(clocks.readings(view, at), locale);
    }

    /** These readings, as far as the clock has begun. */
    public List<ClockJson> of(List<ClockReading> readings, Locale locale) {
        return readings.stream()
                .filter(reading -> reading.state() != ClockReading.State.NOT_STARTED)
                .map(reading -> clock(reading, locale))
                .toList();
    }

    private ClockJson clock(ClockReading r, Locale locale) {
        return new ClockJson(
                r.clock(),
                english(locale) ? r.nameEn() : r.nameId(),
                r.holder(),
                r.unit(),
                r.limit(),
                r.startedAt(),
                r.dueAt(),
                r.extendedDueAt(),
                r.stoppedAt(),
                r.state(),
                r.verdict(),
                r.left(),
                r.pauses(),
                r.ruleVersion(),
                r.calendarVersion(),
                r.provisional(),
                r.steps().stream().map(step -> step(step, locale)).toList(),
                r.ifExcused(),
                new ClockWords(words.in(locale), book.now().rules()).of(r));
    }

    private StepJson step(ClockReading.Step step, Locale locale) {
        String holiday = english(locale) ? step.nameEn() : step.nameId();
        String label = holiday == null ? words(step, locale) : holiday;
        return new StepJson(step.date(), label, step.counted(), step.number(), step.why());
    }

    private String words(ClockReading.Step step, Locale locale) {
        String key = switch (step.part()) {
            case RECEIVED, RECEIVED_TOO_LATE, COUNTED_AS_RECEIVED, DUE ->
                step.why() == ClockReading.Why.PAUSED
                        ? step.why().name()
                        : step.part().name();
            case COUNTED, FREE -> step.why().name();
        };
        return messages.getMessage("clock.step." + key, new Object[] {step.number()}, locale);
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
