package id.gurindam.web.whatif;

import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FigureFilter;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.figures.AskedFigures;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has simulations made for the page and the interface alike; each is told to whoever began it and to nobody else. */
@Component
class WhatIfDesk {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final long ROOM_IN_SECONDS = 5;

    private final CaseReads reads;
    private final OrganisationBook book;
    private final InstantSource clock;

    WhatIfDesk(CaseReads reads, OrganisationBook book, InstantSource clock) {
        this.reads = reads;
        this.book = book;
        this.clock = clock;
    }

    /** A stretch of days, both included. */
    record Stretch(LocalDate from, LocalDate to) {
        Stretch {
            if (from.isAfter(to)) {
                throw EdgeRefusal.FIELD_MALFORMED.refused("from");
            }
        }
    }

    /** The stretch with these ends; without them the past year. */
    Stretch stretch(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = Objects.requireNonNullElse(to, today());
        return new Stretch(Objects.requireNonNullElse(from, last.minusYears(1).plusDays(1)), last);
    }

    /** The rules for whatever comes in today. */
    @Nullable
    RuleSet inForce() {
        return book.now().rules().inForceOn(today()).orElse(null);
    }

    /** Begins it, and answers its id. */
    Mono<String> begin(Stretch stretch, FindWhatIf.Draft draft, Caller caller) {
        String id = UUID.randomUUID().toString().replace("-", "");
        FindWhatIf.Begin begin = new FindWhatIf.Begin(
                id,
                owner(caller),
                AskedFigures.begin(stretch.from()),
                AskedFigures.begin(stretch.to().plusDays(1)),
                draft,
                new FigureFilter.Reader(caller.units(), owner(caller)),
                line -> FigureReads.mayKnow(caller, line));
        return reads.ask(begin, FindWhatIf.Begun.class).map(begun -> {
            if (!begun.room()) {
                throw EdgeRefusal.TOO_MANY.refusedFor(ROOM_IN_SECONDS);
            }
            return id;
        });
    }

    /** How far it is; refused if there is none of that id, or not this caller's. */
    Mono<FindWhatIf.Standing> standing(String id, Caller caller) {
        return reads.ask(new FindWhatIf(id, owner(caller)), FindWhatIf.Standing.class)
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_FOUND::refused));
    }

    /** How far it is, again and again until it is done. */
    Flux<FindWhatIf.Standing> standings(String id, Caller caller) {
        return standing(id, caller)
                .repeatWhen(again -> again.delayElements(LOOK))
                .takeUntil(standing -> standing.state() != FindWhatIf.State.RUNNING);
    }

    Mono<Boolean> cancel(String id, Caller caller) {
        return reads.ask(new FindWhatIf.Cancel(id, owner(caller)), FindWhatIf.Cancelled.class)
                .map(FindWhatIf.Cancelled::known);
    }

    private static String owner(Caller caller) {
        return Objects.requireNonNullElse(caller.officerRef(), "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    }
}
