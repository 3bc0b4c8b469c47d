package id.gurindam.command.demo;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.privacy.DestroyedKeys;
import id.gurindam.command.privacy.PrivacyCommand;
import id.gurindam.command.privacy.PrivacyCommand.RevealIdentity;
import id.gurindam.command.privacy.PrivacyDecider;
import id.gurindam.command.voice.VoiceCommand;
import id.gurindam.command.voice.VoiceCommand.AddVoice;
import id.gurindam.command.voice.VoiceDecider;
import id.gurindam.command.voice.Voices;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.privacy.PrivacyEvent;
import id.gurindam.events.privacy.Revealed;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.voice.VoiceMeans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who stands beside a case: others who say "me too", and officers who look up who the reporter is. */
final class Bystanders {
    private static final double POPULAR = 0.035;
    private static final double ECHOED = 0.12;
    private static final double LOOKED_UP = 0.07;
    private static final Duration INTEREST = Duration.ofDays(21);

    private final Stage stage;

    Bystanders(Stage stage) {
        this.stage = stage;
    }

    void gather(CaseRun run, boolean master) {
        if (run.states().isEmpty()) {
            return;
        }
        Lots lots = stage.lots(run.plan().name() + "/bystanders");
        boolean published = run.plan().told().visibility() != Visibility.SECRET
                && !run.plan().told().supervisory();
        if (published) {
            voices(run, count(lots, master), lots);
        }
        if (run.plan().told().visibility() == Visibility.NAMED && lots.chance(LOOKED_UP)) {
            lookUp(run, lots);
        }
    }

    private static int count(Lots lots, boolean master) {
        if (lots.chance(master ? 0.8 : POPULAR)) {
            return lots.from(5, 60);
        }
        return lots.chance(ECHOED) ? lots.from(1, 4) : 0;
    }

    private void voices(CaseRun run, int count, Lots lots) {
        Optional<Instant> from = since(run, state -> !(state instanceof Complaint.Filed));
        if (count == 0 || from.isEmpty()) {
            return;
        }
        Instant until = since(run, state -> !state.isOpen()).orElse(stage.until());
        Instant to =
                until.isBefore(from.get().plus(INTEREST)) ? until : from.get().plus(INTEREST);
        long millis = Math.max(1, Duration.between(from.get(), to).toMillis() - 1_000);
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double part = lots.between(0, 1);
            times.add(from.get().plusMillis((long) (part * part * millis)));
        }
        times.removeIf(at -> !run.isOpenAt(at));
        times.sort(Comparator.naturalOrder());
        Voices heard = Voices.none();
        for (Instant at : times) {
            heard = heard(run, heard, at, lots);
        }
    }

    private Voices heard(CaseRun run, Voices before, Instant at, Lots lots) {
        VoiceMeans means = lots.chance(0.8) ? VoiceMeans.DEVICE : VoiceMeans.CONTACT;
        String ref = (means == VoiceMeans.DEVICE ? "device-" : "contact-") + lots.hex();
        AddVoice command = new AddVoice(run.complaintId(), ref, means, run.isOpenAt(at));
        Voices after = before;
        for (VoiceEvent event : VoiceDecider.decide(before, command)) {
            EventContext context = context(Actor.citizen(ref), lots, at);
            stage.ledger().draft(VoiceCommand.streamOf(run.complaintId()), event, context, at);
            after = Voices.evolve(after, event);
        }
        return after;
    }

    /** The unit that works on it needs to reach the reporter. */
    private void lookUp(CaseRun run, Lots lots) {
        var person = run.person();
        Optional<Map.Entry<Instant, Complaint>> working = run.states().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof InProgress)
                .findFirst();
        if (person == null || working.isEmpty() || !(working.get().getValue() instanceof InProgress held)) {
            return;
        }
        Instant at = stage.clock().open(working.get().getKey().plusSeconds(lots.from(120, 3_000)));
        if (at.isAfter(stage.until())) {
            return;
        }
        Actor officer = stage.speakers().ofUnit("petugas", Role.UNIT_OFFICER, held.unitCode());
        var facts = stage.organisation().at(at).facts();
        RevealIdentity look =
                new RevealIdentity(run.complaintId(), person.personRef(), "CONTACT_REPORTER", Revealed.IDENTITY);
        for (PrivacyEvent event :
                PrivacyDecider.decide(DestroyedKeys.none(), look, code -> facts.isListed("revealPurposes", code))) {
            String stream = PrivacyCommand.accessStreamOf(run.complaintId());
            stage.ledger().draft(stream, event, context(officer, lots, at), at);
        }
    }

    private EventContext context(Actor actor, Lots lots, Instant at) {
        var facts = stage.organisation().at(at).facts();
        return EventContext.now(actor, Channel.WEB, lots.uuid().toString(), at)
                .under(facts.ruleVersion(), facts.calendarVersion(at), -1);
    }

    private static Optional<Instant> since(CaseRun run, Predicate<Complaint> wanted) {
        return run.states().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
