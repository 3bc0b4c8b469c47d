package id.gurindam.web.staff;

import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.complaint.AsOf;
import id.gurindam.web.complaint.CaseOffice;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The record in JSON: the whole of it from a position, and the trail of one case. */
@RestController
class RecordApi {
    private static final int MOST = 1_000;

    private final CaseReads reads;
    private final CaseOffice office;
    private final AsOf moments;

    RecordApi(CaseReads reads, CaseOffice office, AsOf moments) {
        this.reads = reads;
        this.office = office;
        this.moments = moments;
    }

    @GetMapping("/api/record")
    Mono<ResponseEntity<List<RecordJson>>> record(
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String asOf) {
        if (from < 0) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("from");
        }
        if (limit < 1 || limit > MOST) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("limit");
        }
        Mono<FindRecord.Rows> now = reads.ask(new FindRecord(from, limit), FindRecord.Rows.class);
        return (asOf == null
                        ? now
                        : moments.read(asOf).flatMap(moment -> now.map(rows -> rows.upTo(moment.position()))))
                .map(RecordApi::told);
    }

    @GetMapping("/api/complaints/{code}/trail")
    Mono<ResponseEntity<List<RecordJson>>> trail(@PathVariable String code, Caller caller) {
        return office.found(code)
                .doOnNext(view -> caller.actorFor(Act.SEE_TRAIL, Facts.of(view)))
                .flatMap(view -> reads.ask(new FindRecord.Trail(view.complaintId()), FindRecord.Rows.class))
                .map(RecordApi::told);
    }

    private static ResponseEntity<List<RecordJson>> told(FindRecord.Rows found) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(found.rows().stream().map(RecordJson::of).toList());
    }
}
