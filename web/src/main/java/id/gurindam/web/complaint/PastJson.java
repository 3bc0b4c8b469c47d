package id.gurindam.web.complaint;

import id.gurindam.query.trail.FindRecord;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;

/** A past moment in JSON, and how far the copy of it is that was asked for. */
public final class PastJson {
    private PastJson() {}

    /** A moment: the newest event that was known then, and its time or the time that was asked for. */
    public record Moment(long position, Instant recordedAt) {
        /** Of the query side's. */
        public static Moment of(FindRecord.Moment moment) {
            return new Moment(moment.position(), moment.recordedAt());
        }
    }

    /** The copy is being made: ask the same address again. Seconds are -1 while nobody can say. */
    public record Progress(
            Moment asOf, String view, String state, long read, long toRead, long secondsLeft, String again) {}

    /** 202 with how far it is. */
    public static ResponseEntity<?> notYet(PastReads.Then then, ServerWebExchange exchange) {
        URI asked = exchange.getRequest().getURI();
        String again = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .location(URI.create(again))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(new Progress(
                        Moment.of(then.moment()),
                        then.progress().view(),
                        then.progress().standing().name(),
                        then.progress().position() + 1,
                        then.progress().target() + 1,
                        then.progress().secondsLeft(),
                        again));
    }
}
