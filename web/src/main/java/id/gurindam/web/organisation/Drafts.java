package id.gurindam.web.organisation;

import id.gurindam.query.figures.FindMoved;
import reactor.core.publisher.Mono;

/** Counts what a calendar that is only a draft would move. */
@FunctionalInterface
interface Drafts {
    /** The deadlines that it would move now. */
    Mono<FindMoved.Moved> moved(FindMoved draft);
}
