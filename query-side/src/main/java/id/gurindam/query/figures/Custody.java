package id.gurindam.query.figures;

import id.gurindam.events.complaint.Classification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who held a case, from when to when: the stretches follow each other without gap or overlap from its receipt until it is
 * out, and again from each time that it came back. A pure function of what happened to it.
 */
public record Custody(List<Holding> holdings, List<Passage> passages, List<HandOff> handOffs) {

    private static final String SUPERVISORY = Classification.SUPERVISORY.name();
    private static final String TO_INFORMATION_OFFICER = "ComplaintPassedToInformationOfficer";
    /** Ways out that a review may undo. */
    private static final Set<String> DECIDED = Set.of(
            "ComplaintDeclined",
            "OutcomeConfirmedByReporter",
            "ConfirmationWindowLapsed",
            "ComplaintClosedWithObjection");

    /** In whose hands a case lies. */
    public enum Hands {
        /** The coordinator's, who has to find a unit. */
        COORDINATOR,
        /** Those of a unit that has not said yet whether it is its duty. */
        OFFERED,
        /** Those of a unit that has taken it on. */
        HELD,
        /** The reporter's, who has to say whether it is done. */
        REPORTER
    }

    /** One stretch; unit is whose it is (none for the coordinator), until is null as long as it lasts. */
    public record Holding(
            Hands hands,
            @Nullable String unit,
            Instant from,
            long opening,
            @Nullable Instant until,
            long closing) {
        Holding endsAt(Instant at, long position) {
            return new Holding(hands, unit, from, opening, at, position);
        }
    }

    /** It came in, went out or came back, by this event. */
    public record Passage(
            Way way,
            Instant at,
            String event,
            long position,
            @Nullable String unit) {}

    /** Which way. */
    public enum Way {
        /** For the first time. */
        IN,
        /** Whichever way out. */
        OUT,
        /** After it had been out. */
        BACK
    }

    /**
     * A unit gave it away: back to the coordinator, or to another unit by itself. to is who got it next, and taken when that
     * was; both are open as long as nobody has.
     */
    public record HandOff(
            String from,
            @Nullable String to,
            Instant given,
            long giving,
            @Nullable Instant taken,
            long taking,
            boolean returned) {}

    /** The custody of a case to which this happened. */
    static Custody of(List<Deed> deeds) {
        Walk walk = new Walk();
        deeds.forEach(walk::take);
        return new Custody(List.copyOf(walk.holdings), List.copyOf(walk.passages), List.copyOf(walk.handOffs));
    }

    /** It is not out. */
    public boolean open() {
        return now().isPresent();
    }

    /** The stretch that lasts. */
    public Optional<Holding> now() {
        return holdings.isEmpty() || holdings.getLast().until() != null
                ? Optional.empty()
                : Optional.of(holdings.getLast());
    }

    /** The unit that holds it or was offered it or gave its answer. */
    public @Nullable String unit() {
        return now().map(Holding::unit).orElse(null);
    }

    /** Walks from event to event. */
    private static final class Walk {
        private final List<Holding> holdings = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<HandOff> handOffs = new ArrayList<>();
        private Hands hands = Hands.COORDINATOR;
        private @Nullable String unit;
        private boolean open;

        @SuppressWarnings("checkstyle:MethodLength") // one line for each word that moves a case
        void take(Deed deed) {
            switch (deed.event()) {
                case "ComplaintFiled" -> enter(deed, Way.IN, Hands.COORDINATOR, null);
                case "ComplaintRoutedToUnit" -> moveOrEnter(deed, Hands.OFFERED, deed.unit());
                case "RoutingAcceptedByUnit" -> move(deed, Hands.HELD, deed.unit());
                case "RoutingReturnedByUnit" -> {
                    give(deed, unit, true);
                    move(deed, Hands.COORDINATOR, null);
                }
                case "ComplaintTransferred" -> {
                    give(deed, unit, false);
                    moveOrEnter(deed, Hands.OFFERED, deed.unit());
                }
                case "ComplaintVerified" -> read(deed);
                case "ClassificationCorrected" -> read(deed);
                case "OutcomeClaimed" -> moveOrEnter(deed, Hands.REPORTER, deed.unit() == null ? unit : deed.unit());
                case "OutcomeDisputedByReporter" -> moveOrEnter(deed, held(unit), unit);
                case "ComplaintReopened" -> {
                    String by = deed.unit() == null ? unit : deed.unit();
                    moveOrEnter(deed, held(by), by);
                }
                case "ReviewDecided" -> {
                    if ("SENT_BACK".equals(deed.code()) && (open ? hands == Hands.REPORTER : outBy(DECIDED))) {
                        moveOrEnter(deed, held(unit), unit);
                    }
                }
                case "ComplaintForwardedOutside" -> {
                    if (hands != Hands.HELD) {
                        leaveAltogether(deed);
                    }
                }
                case "ComplaintDeclined", "ComplaintRecognisedAsDuplicate", "ComplaintPassedToInformationOfficer" ->
                    leaveAltogether(deed);
                case "OutcomeConfirmedByReporter", "ConfirmationWindowLapsed", "ComplaintClosedWithObjection" ->
                    leave(deed);
                case "ComplaintWithdrawnByReporter" -> leave(deed);
                default -> {
                    // Whatever else happens, it stays where it is.
                }
            }
        }

        /** What turns out to be about somebody's conduct, or about its holder, is the coordinator's again at once. */
        private void read(Deed deed) {
            boolean conduct = SUPERVISORY.equals(deed.code()) && !SUPERVISORY.equals(deed.other());
            if (open && deed.is("ClassificationCorrected") && (conduct || deed.unit() != null)) {
                move(deed, Hands.COORDINATOR, null);
            } else if (conduct && outBy(Set.of(TO_INFORMATION_OFFICER))) {
                enter(deed, Way.BACK, Hands.COORDINATOR, null);
            }
        }

        private boolean outBy(Set<String> words) {
            return !open
                    && !passages.isEmpty()
                    && words.contains(passages.getLast().event());
        }

        private static Hands held(@Nullable String unit) {
            return unit == null ? Hands.COORDINATOR : Hands.HELD;
        }

        private void enter(Deed deed, Way way, Hands into, @Nullable String whose) {
            passages.add(new Passage(way, deed.at(), deed.event(), deed.position(), whose));
            open = true;
            begin(deed, into, whose);
        }

        private void moveOrEnter(Deed deed, Hands into, @Nullable String whose) {
            if (open) {
                move(deed, into, whose);
            } else {
                enter(deed, Way.BACK, into, whose);
            }
        }

        private void move(Deed deed, Hands into, @Nullable String whose) {
            if (open && (hands != into || !Objects.equals(unit, whose))) {
                end(deed);
                begin(deed, into, whose);
            }
        }

        private void begin(Deed deed, Hands into, @Nullable String whose) {
            hands = into;
            unit = whose;
            holdings.add(new Holding(into, whose, deed.at(), deed.position(), null, -1));
            if (whose != null && !handOffs.isEmpty() && handOffs.getLast().taken() == null) {
                HandOff last = handOffs.removeLast();
                handOffs.add(new HandOff(
                        last.from(), whose, last.given(), last.giving(), deed.at(), deed.position(), last.returned()));
            }
        }

        private void give(Deed deed, @Nullable String from, boolean returned) {
            if (from != null) {
                handOffs.add(new HandOff(from, null, deed.at(), deed.position(), null, -1, returned));
            }
        }

        private void leaveAltogether(Deed deed) {
            leave(deed);
            unit = null;
        }

        private void leave(Deed deed) {
            if (open) {
                passages.add(new Passage(Way.OUT, deed.at(), deed.event(), deed.position(), unit));
                end(deed);
                open = false;
            }
        }

        private void end(Deed deed) {
            holdings.add(holdings.removeLast().endsAt(deed.at(), deed.position()));
        }
    }
}
