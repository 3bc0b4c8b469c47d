package id.gurindam.web.staff;

import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.ReplayPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From one moment to the next: by event, and by the days of the city on which something was recorded. */
@Component
class ReplaySteps {
    private final CaseReads reads;

    ReplaySteps(CaseReads reads) {
        this.reads = reads;
    }

    /** The four ways from this moment, each as the address that the function makes of a position. */
    Mono<ReplayPage.Steps> from(FindRecord.Moment moment, long head, LongFunction<String> address) {
        long position = moment.position();
        Mono<Optional<Long>> dayBefore = endOf(day(moment.recordedAt()).minusDays(1))
                .map(end -> Optional.of(end).filter(p -> p >= 0));
        return Mono.zip(dayBefore, dayAfter(moment, head))
                .map(days -> new ReplayPage.Steps(
                        position > 0 ? address.apply(position - 1) : null,
                        position < head ? address.apply(position + 1) : null,
                        days.getT1()
                                .filter(p -> p < position)
                                .map(address::apply)
                                .orElse(null),
                        days.getT2()
                                .filter(p -> p > position)
                                .map(address::apply)
                                .orElse(null)));
    }

    /** The end of this day, or of the next one on which something was recorded. */
    private Mono<Optional<Long>> dayAfter(FindRecord.Moment moment, long head) {
        if (moment.position() >= head) {
            return Mono.just(Optional.empty());
        }
        return reads.ask(new FindRecord.Of(moment.position() + 1), FindRecord.Moment.class)
                .flatMap(next -> endOf(day(next.recordedAt())))
                .map(Optional::of);
    }

    private Mono<Long> endOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Wording.ZONE).toInstant().minusNanos(1);
        return reads.ask(new FindRecord.At(end), FindRecord.Moment.class).map(FindRecord.Moment::position);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Wording.ZONE).toLocalDate();
    }
}
