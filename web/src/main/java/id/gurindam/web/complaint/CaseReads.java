package id.gurindam.web.complaint;

import id.gurindam.command.CommandOffice;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.casefile.Audience;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.query.person.FindPerson;
import id.gurindam.web.problem.EdgeRefusal;
import java.time.Duration;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads cases so that whoever acted sees the act: bounded waiting for the view, then what there is. */
@Component
public class CaseReads {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final QueryGateway queries;
    private final ViewProgress progress;
    private final CommandOffice office;

    CaseReads(QueryGateway queries, ViewProgress progress, CommandOffice office) {
        this.queries = queries;
        this.progress = progress;
        this.office = office;
    }

    /** The case as this audience may see it, after everything acknowledged until now; empty if it is not for them. */
    public Mono<CaseView> find(String trackingCode, Audience audience, boolean withOriginal) {
        long head = office.position();
        return current(trackingCode, head)
                .then(ask(new FindCase(trackingCode, audience, withOriginal), CaseView.class))
                .switchIfEmpty(Mono.defer(() -> unlessBehind(head)));
    }

    /** Where a public case stands, after everything acknowledged until now; empty if it is not public. */
    public Mono<FindCase.StandView> stand(String trackingCode) {
        long head = office.position();
        return current(trackingCode, head)
                .then(ask(new FindCase.Stand(trackingCode), FindCase.StandView.class))
                .switchIfEmpty(Mono.defer(() -> unlessBehind(head)));
    }

    /** What decides who may do what in the case, after everything acknowledged until now; empty if there is none. */
    public Mono<FindCase.ConcernView> concern(String trackingCode) {
        long head = office.position();
        return current(trackingCode, head)
                .then(ask(new FindCase.Concern(trackingCode), FindCase.ConcernView.class))
                .switchIfEmpty(Mono.defer(() -> unlessBehind(head)));
    }

    /**
     * Waits until the view knows everything that was acknowledged of this case; what happens to other cases meanwhile is
     * no concern of its reader. A code that the view does not know yet may be that of any event up to the head.
     */
    private Mono<Void> current(String trackingCode, long head) {
        return progress.position("casefile") >= head
                ? Mono.empty()
                : ask(new FindCase.Newest(trackingCode), Long.class)
                        .defaultIfEmpty(head)
                        .flatMap(newest -> seen("casefile", newest));
    }

    /** A view that is still being read must not say of a case that there is none. */
    private <R> Mono<R> unlessBehind(long head) {
        return progress.position("casefile") < head ? Mono.error(EdgeRefusal.VIEW_BEHIND.refusedFor(10)) : Mono.empty();
    }

    /** The key of the case: its id and the digest of its PIN. */
    public Mono<FindCase.KeyView> key(String trackingCode) {
        return current(trackingCode, office.position())
                .then(ask(new FindCase.Key(trackingCode), FindCase.KeyView.class));
    }

    /** The person behind the case; only after the reveal is on record. */
    public Mono<FindPerson.Person> person(String personRef) {
        return ask(new FindPerson(personRef), FindPerson.Person.class);
    }

    /** Waits, at most two seconds, until the view knows the position. */
    public Mono<Void> seen(String view, long position) {
        return progress.atLeast(view, position).timeout(PATIENCE, Mono.empty());
    }

    /** Waits until the view knows everything that was acknowledged; refused if it does not in time, since it protects. */
    Mono<Void> certain(String view) {
        return progress.atLeast(view, office.position())
                .timeout(PATIENCE, Mono.error(() -> EdgeRefusal.VIEW_BEHIND.refusedFor(2)));
    }

    /** The answer to a query, or nothing. */
    public <R> Mono<R> ask(Object query, Class<R> answer) {
        return Mono.fromFuture(() -> queries.query(query, answer));
    }
}
