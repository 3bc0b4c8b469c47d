package id.gurindam.events.wire;

import static id.gurindam.events.wire.EventCatalogue.Readers.CITIZEN;
import static id.gurindam.events.wire.EventCatalogue.Readers.OFFICE;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ActionLogged;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintClosedWithObjection;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.ComplaintForwardedOutside;
import id.gurindam.events.complaint.ComplaintPassedToInformationOfficer;
import id.gurindam.events.complaint.ComplaintRecognisedAsDuplicate;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.ComplaintReopened;
import id.gurindam.events.complaint.ComplaintRoutedToUnit;
import id.gurindam.events.complaint.ComplaintTransferred;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.ComplaintWithdrawnByReporter;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.EvidenceAttached;
import id.gurindam.events.complaint.EvidenceDoubted;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.OfficerAssigned;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeConfirmedByReporter;
import id.gurindam.events.complaint.OutcomeDelivered;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutsideAnswerRecorded;
import id.gurindam.events.complaint.PinReissued;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.complaint.PublishedTextCorrected;
import id.gurindam.events.complaint.RatingGiven;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import id.gurindam.events.complaint.RoutingAcceptedByUnit;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import id.gurindam.events.privacy.IdentityRevealed;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.privacy.PersonRegistered;
import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.store.StoreOpened;
import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceWithdrawn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every stored name and the revision written today; a name once used stays for ever, whatever the class is called. */
public final class EventCatalogue {

    /** One kind of event: its stored name, the revision written today, its class, and who may see that it happened. */
    public record Entry(String name, int revision, Class<? extends GurindamEvent> type, Readers readers) {
        /** The subject it happens to: the part of the name before the dot. */
        public String subject() {
            return name.substring(0, name.indexOf('.'));
        }
    }

    /** Who may see that an event happened; what a citizen may see carries a commitment from the first day. */
    public enum Readers {
        /** The reporter at least. */
        CITIZEN,
        /** The office only. */
        OFFICE
    }

    private static final List<Entry> CORE = List.of(
            entry("store.opened", 1, StoreOpened.class, OFFICE),
            entry("store.clock-corrected", 1, ClockCorrected.class, OFFICE),
            entry("complaint.filed", 1, ComplaintFiled.class, CITIZEN),
            entry("complaint.details-requested", 1, DetailsRequested.class, CITIZEN),
            entry("complaint.details-provided", 1, DetailsProvided.class, CITIZEN),
            entry("complaint.verified", 1, ComplaintVerified.class, CITIZEN),
            entry("complaint.classification-corrected", 1, ClassificationCorrected.class, CITIZEN),
            entry("complaint.published-text-corrected", 1, PublishedTextCorrected.class, CITIZEN),
            entry("complaint.place-corrected-by-official", 1, PlaceCorrectedByOfficial.class, CITIZEN),
            entry("complaint.declined", 1, ComplaintDeclined.class, CITIZEN),
            entry("complaint.forwarded-outside", 1, ComplaintForwardedOutside.class, CITIZEN),
            entry("complaint.outside-answer-recorded", 1, OutsideAnswerRecorded.class, CITIZEN),
            entry("complaint.passed-to-information-officer", 1, ComplaintPassedToInformationOfficer.class, CITIZEN),
            entry("complaint.routed-to-unit", 1, ComplaintRoutedToUnit.class, CITIZEN),
            entry("complaint.routing-accepted-by-unit", 1, RoutingAcceptedByUnit.class, CITIZEN),
            entry("complaint.routing-returned-by-unit", 1, RoutingReturnedByUnit.class, CITIZEN),
            entry("complaint.transferred", 1, ComplaintTransferred.class, CITIZEN),
            entry("complaint.officer-assigned", 1, OfficerAssigned.class, OFFICE),
            entry("complaint.note-added", 1, NoteAdded.class, OFFICE),
            entry("complaint.unit-replied", 1, UnitReplied.class, CITIZEN),
            entry("complaint.action-logged", 1, ActionLogged.class, CITIZEN),
            entry("complaint.evidence-attached", 1, EvidenceAttached.class, CITIZEN),
            entry("complaint.evidence-doubted", 1, EvidenceDoubted.class, CITIZEN),
            entry("complaint.extension-told", 1, ExtensionTold.class, CITIZEN),
            entry("complaint.outcome-claimed", 1, OutcomeClaimed.class, CITIZEN),
            entry("complaint.outcome-delivered", 1, OutcomeDelivered.class, CITIZEN),
            entry("complaint.outcome-confirmed-by-reporter", 1, OutcomeConfirmedByReporter.class, CITIZEN),
            entry("complaint.outcome-disputed-by-reporter", 1, OutcomeDisputedByReporter.class, CITIZEN),
            entry("complaint.confirmation-window-lapsed", 1, ConfirmationWindowLapsed.class, CITIZEN),
            entry("complaint.closed-with-objection", 1, ComplaintClosedWithObjection.class, CITIZEN),
            entry("complaint.reopened", 1, ComplaintReopened.class, CITIZEN),
            entry("complaint.withdrawn-by-reporter", 1, ComplaintWithdrawnByReporter.class, CITIZEN),
            entry("complaint.recognised-as-duplicate", 1, ComplaintRecognisedAsDuplicate.class, CITIZEN),
            entry("complaint.reminded", 1, ComplaintReminded.class, CITIZEN),
            entry("complaint.escalated", 2, ComplaintEscalated.class, CITIZEN),
            entry("complaint.escalation-consented", 1, EscalationConsented.class, CITIZEN),
            entry("complaint.review-requested", 1, ReviewRequested.class, CITIZEN),
            entry("complaint.reviewer-appointed", 1, ReviewerAppointed.class, OFFICE),
            entry("complaint.review-decided", 1, ReviewDecided.class, CITIZEN),
            entry("complaint.rating-given", 1, RatingGiven.class, CITIZEN),
            entry("complaint.pin-reissued", 1, PinReissued.class, OFFICE),
            entry("voice.added", 1, VoiceAdded.class, CITIZEN),
            entry("voice.withdrawn", 1, VoiceWithdrawn.class, CITIZEN),
            entry("privacy.person-registered", 1, PersonRegistered.class, OFFICE),
            entry("privacy.identity-revealed", 1, IdentityRevealed.class, OFFICE),
            entry("privacy.key-destroyed", 1, KeyDestroyed.class, OFFICE));

    private static final List<Entry> ENTRIES =
            Stream.concat(CORE.stream(), OrganisationEntries.ALL.stream()).toList();
    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
    private static final Map<Class<?>, Entry> BY_TYPE = byType();

    private EventCatalogue() {}

    /** All kinds, in the order of the subjects and their lives. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The kind stored under this name. */
    public static Optional<Entry> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind of this event; every event class has one. */
    public static Entry of(Class<?> type) {
        Entry entry = BY_TYPE.get(type);
        if (entry == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the catalogue");
        }
        return entry;
    }

    static Entry entry(String name, int revision, Class<? extends GurindamEvent> type, Readers readers) {
        return new Entry(name, revision, type, readers);
    }

    private static Map<Class<?>, Entry> byType() {
        Map<Class<?>, Entry> map = new HashMap<>();
        ENTRIES.forEach(entry -> map.put(entry.type(), entry));
        return Map.copyOf(map);
    }
}
