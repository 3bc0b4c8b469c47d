package id.gurindam.web.staff;

import id.gurindam.command.CommandOffice;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.caselist.FindCases;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Appointment;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which desk somebody sits at, and the cases on it, each only if the role table lets them see it. */
@Component
class Desks {
    private static final int MOST = 2_000;
    private static final int MOST_CLOSED = 200;

    private final CaseReads reads;
    private final PastReads past;
    private final CommandOffice office;

    Desks(CaseReads reads, PastReads past, CommandOffice office) {
        this.reads = reads;
        this.past = past;
        this.office = office;
    }

    /** What kind of desk it is. */
    enum Kind {
        COORDINATOR,
        UNIT,
        PLAIN
    }

    /** A desk: its name, and the unit whose it is. */
    record Desk(Kind kind, String name, @Nullable String unit) {}

    /** The desk of whoever is signed in: the coordinator's first, then that of a unit, then the plain one. */
    Desk of(Caller caller, Naming naming) {
        if (caller.may(Act.SEE_DESK_COORDINATOR, CaseFacts.NONE)) {
            return new Desk(Kind.COORDINATOR, naming.words().role(Role.COORDINATOR.name()), null);
        }
        return unit(caller, naming)
                .filter(code -> caller.may(Act.SEE_DESK_UNIT, CaseFacts.desk(code)))
                .map(code -> new Desk(Kind.UNIT, naming.unit(code), code))
                .orElseGet(() -> new Desk(Kind.PLAIN, plainName(caller, naming), null));
    }

    /** The open cases on it, or the newest of those that were closed there; never more than the reader may see. */
    Mono<List<CaseCard>> cards(Desk desk, Caller caller, boolean closed) {
        if (desk.kind() == Kind.PLAIN) {
            return Mono.just(List.of());
        }
        return reads.seen("caselist", office.position())
                .then(reads.ask(query(desk, closed), FindCases.DeskCards.class))
                .map(found -> found.cards().stream()
                        .filter(card -> caller.may(Act.SEE_CASE, facts(card)))
                        .toList());
    }

    /** The same as it was then. */
    Mono<List<CaseCard>> cards(Desk desk, Caller caller, boolean closed, PastReads.Then then) {
        return desk.kind() == Kind.PLAIN ? Mono.just(List.of()) : past.desk(query(desk, closed), then, caller);
    }

    private static FindCases.Desk query(Desk desk, boolean closed) {
        return new FindCases.Desk(desk.unit(), closed, closed ? MOST_CLOSED : MOST);
    }

    /** What the role table asks of the case on this card. */
    static CaseFacts facts(CaseCard card) {
        return new CaseFacts(
                card.trackingCode(),
                card.visibility(),
                card.supervisory(),
                card.holderUnit(),
                Set.copyOf(card.accusedUnits()),
                Set.copyOf(card.accusedOfficers()),
                card.holderUnit() != null);
    }

    private static Optional<String> unit(Caller caller, Naming naming) {
        Optional<String> own = caller.appointments().stream()
                .filter(held -> held.role() == Role.UNIT_HEAD || held.role() == Role.UNIT_OFFICER)
                .map(Appointment::unitCode)
                .filter(Objects::nonNull)
                .findFirst();
        return own.isPresent() || !caller.has(Role.SEKDA)
                ? own
                : naming.organisation().places().theUnit(UnitKind.SETDA);
    }

    private static String plainName(Caller caller, Naming naming) {
        return caller.appointments().stream()
                .findFirst()
                .map(held -> naming.words().role(held.role().name()))
                .orElse("");
    }
}
