package id.gurindam.web.staff;

import id.gurindam.clocks.ClockReading;
import id.gurindam.events.Role;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.web.cases.ClocksOfCases;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.pages.model.RaisedLine;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Appointment;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the ladder tells somebody, for as long as the clock that it is about still waits. */
@Component
class RaisedCases {
    private static final int MOST = 500;
    private static final int LINES = 20;

    private final CaseReads reads;
    private final ClocksOfCases clocks;

    RaisedCases(CaseReads reads, ClocksOfCases clocks) {
        this.reads = reads;
        this.clocks = clocks;
    }

    /** The newest lines for whoever is signed in. */
    Mono<List<RaisedLine>> lines(Caller caller, Instant at, Naming naming) {
        return Flux.fromIterable(caller.appointments())
                .concatMap(held -> linesOf(held, caller, at, naming))
                .flatMapIterable(lines -> lines)
                .distinct()
                .sort(Comparator.comparing(RaisedLine::at).reversed())
                .take(LINES)
                .collectList();
    }

    private Mono<List<RaisedLine>> linesOf(Appointment held, Caller caller, Instant at, Naming naming) {
        String level = level(held.role());
        if (level == null) {
            return Mono.just(List.of());
        }
        String unit = held.role() == Role.UNIT_HEAD ? held.unitCode() : null;
        return reads.ask(new FindCases.RaisedTo(level, unit, MOST), FindCases.DeskCards.class)
                .map(found -> {
                    List<RaisedLine> lines = new ArrayList<>();
                    found.cards().forEach(card -> lines.addAll(linesOf(card, level, caller, at, naming)));
                    return lines;
                });
    }

    private List<RaisedLine> linesOf(CaseCard card, String level, Caller caller, Instant at, Naming naming) {
        boolean opens = caller.may(Act.SEE_CASE, Desks.facts(card));
        List<ClockReading> readings = clocks.readings(card, at);
        return card.raised().stream()
                .filter(told -> told.level().equals(level) && waits(told, readings))
                .map(told -> new RaisedLine(
                        opens ? card.trackingCode() : null,
                        opens && told.contentShown() ? DeskMaker.title(card, naming) : null,
                        clock(told, naming),
                        told.reminded(),
                        told.at()))
                .toList();
    }

    /** What a person raised concerns the level until it ends; what a clock did until its act comes. */
    private static boolean waits(CaseCard.Raised told, List<ClockReading> readings) {
        return told.clock() == null
                || readings.stream()
                        .filter(reading -> reading.open() && reading.clock().equals(told.clock()))
                        .anyMatch(reading ->
                                reading.startedAt() != null && !told.at().isBefore(reading.startedAt()));
    }

    private static String clock(CaseCard.Raised told, Naming naming) {
        String name = told.clock() == null ? null : naming.words().maybe("clock.name." + told.clock());
        return name == null ? naming.words().say("raised.byPerson") : name;
    }

    /** The levels are the city's words; these are those whose office has a desk here. */
    private static @Nullable String level(Role role) {
        return switch (role) {
            case COORDINATOR -> "COORDINATOR";
            case UNIT_HEAD -> "UNIT_HEAD";
            case MANAGER -> "MANAGER";
            case SEKDA -> "SEKDA";
            case AUDITOR -> "INSPEKTORAT";
            case CITIZEN, UNIT_OFFICER, INFORMATION_OFFICER, ANALYST, MODERATOR -> null;
            case DATA_PROTECTION_OFFICER, ADMINISTRATOR, SYSTEM -> null;
        };
    }
}
