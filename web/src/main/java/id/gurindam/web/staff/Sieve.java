package id.gurindam.web.staff;

import id.gurindam.query.caselist.CaseCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The ways to narrow a desk; the word of each is the one in the address and in the message desk.tab. */
enum Sieve {
    /** Everything that lies there. */
    ALL((_, _) -> true),
    /** Not yet verified. */
    VERIFY((card, _) -> card.status().equals("RECEIVED")),
    /** Verified and with nobody. */
    ROUTE((card, _) -> card.status().equals("VERIFIED")),
    /** Given back by a unit. */
    RETURNED((card, _) -> card.status().equals("RETURNED")),
    /** Without an officer. */
    UNASSIGNED((card, _) -> card.officerRef() == null),
    /** Given to the reader. */
    MINE((card, ref) -> ref != null && ref.equals(card.officerRef())),
    /** Where the reporter has the word. */
    CITIZEN((card, _) -> card.detailsWanted() || card.status().equals("AWAITING_CONFIRMATION")),
    /** Where the reporter disagrees. */
    DISPUTED((card, _) -> card.status().equals("DISPUTED") || card.status().equals("REOPENED")),
    /** What was closed. */
    CLOSED((card, _) -> !card.open());

    private static final List<Sieve> OF_COORDINATOR = List.of(ALL, VERIFY, ROUTE, RETURNED);
    private static final List<Sieve> OF_UNIT = List.of(ALL, UNASSIGNED, MINE, CITIZEN, DISPUTED, CLOSED);

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiPredicate<CaseCard, @Nullable String> keeps;

    Sieve(BiPredicate<CaseCard, @Nullable String> keeps) {
        this.keeps = keeps;
    }

    /** Those of this desk, in the order of its tabs. */
    static List<Sieve> of(Desks.Kind kind) {
        return switch (kind) {
            case COORDINATOR -> OF_COORDINATOR;
            case UNIT -> OF_UNIT;
            case PLAIN -> List.of(ALL);
        };
    }

    /** The one of this word on this desk; everything if there is none. */
    static Sieve ofWord(@Nullable String word, Desks.Kind kind) {
        return Arrays.stream(values())
                .filter(sieve -> sieve.word().equals(word) && of(kind).contains(sieve))
                .findFirst()
                .orElse(ALL);
    }

    /** Its word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if it keeps the case, for the officer of this reference. */
    boolean keeps(CaseCard card, @Nullable String officerRef) {
        return keeps.test(card, officerRef);
    }
}
