package id.gurindam.web.complaint;

import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.problem.EdgeRefusal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the moment that somebody asks back to: a position of the record, or an instant in UTC or with its offset. */
@Component
public class AsOf {
    private static final int DIGITS = 18;

    private final CaseReads reads;

    AsOf(CaseReads reads) {
        this.reads = reads;
    }

    /** The moment; refused if it is neither. */
    public Mono<FindRecord.Moment> read(String text) {
        if (text.matches("\\d{1," + DIGITS + "}")) {
            return reads.ask(new FindRecord.Of(Long.parseLong(text)), FindRecord.Moment.class);
        }
        return reads.ask(new FindRecord.At(instant(text)), FindRecord.Moment.class);
    }

    private static Instant instant(String text) {
        try {
            return java.time.OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException malformed) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("asOf");
        }
    }
}
