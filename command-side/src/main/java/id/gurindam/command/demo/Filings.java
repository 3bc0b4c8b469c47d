package id.gurindam.command.demo;

import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.Reporter;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.FiledBy;
import id.gurindam.events.OccurredAtSource;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.Box;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.privacy.PersonRegistered;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a complaint of the demo comes in: who brings it by which way, from where, and under which code and PIN. */
final class Filings {
    private static final String DISKOMINFO = "125";

    /** A filing, the reporter as later acts name her, and the way by which she speaks after it. */
    record Filing(FileComplaint command, EventContext context, Actor reporter, Channel way) {}

    private Filings() {}

    static Filing of(Stage stage, CasePlan plan, Lots lots) {
        Told told = plan.told();
        Channel channel = channel(told.channel());
        Instant at = plan.receivedAt();
        String code = stage.code(plan.name());
        FileComplaint command = new FileComplaint(
                lots.timeOrdered(at),
                code,
                told.kind(),
                plan.category(),
                told.visibility(),
                Personal.of(told.text()),
                told.kelurahan(),
                told.kelurahan() == null || lots.chance(0.15)
                        ? null
                        : point(stage.atlas().area(told.kelurahan()).box(), lots),
                told.placeWords() == null ? null : Personal.of(told.placeWords()),
                reporter(told.visibility(), at, lots),
                List.of(),
                List.of(),
                stage.secrets().mac(code, pin(stage, plan.name())));
        Actor citizen = Actor.citizen("device-" + lots.hex());
        Actor actor = channel == Channel.WALK_IN ? counter(stage, told) : citizen;
        return new Filing(command, context(stage, actor, channel, at, lots), citizen, later(channel));
    }

    /** The PIN of the case of this name. */
    static String pin(Stage stage, String name) {
        return stage.secrets().pin(stage.lots(name + "/pin").random());
    }

    /** The person stands in a stream of its own, in the same decision as the filing. */
    static void register(Stage stage, Filing filing) {
        Reporter who = filing.command().reporter();
        if (who != null) {
            stage.ledger()
                    .draft(
                            who.personRef(),
                            new PersonRegistered(who.personRef(), who.name(), who.email(), who.phone()),
                            filing.context(),
                            filing.context().occurredAt());
        }
    }

    private static EventContext context(Stage stage, Actor actor, Channel channel, Instant at, Lots lots) {
        var facts = stage.organisation().at(at).facts();
        FiledBy by = actor.role() == Role.CITIZEN ? FiledBy.CITIZEN : FiledBy.OFFICER_FOR_CITIZEN;
        return new EventContext(
                actor,
                null,
                null,
                channel,
                by,
                facts.ruleVersion(),
                facts.calendarVersion(at),
                -1,
                lots.uuid().toString(),
                null,
                at,
                OccurredAtSource.SERVER);
    }

    private static Actor counter(Stage stage, Told told) {
        String unit = stage.atlas().officeOf(told.kelurahan()).orElse(DISKOMINFO);
        return stage.speakers().ofUnit("petugas", Role.UNIT_OFFICER, unit);
    }

    private static @Nullable Reporter reporter(Visibility visibility, Instant at, Lots lots) {
        double known = switch (visibility) {
            case NAMED -> 1;
            case SECRET -> 0.6;
            case ANONYMOUS -> 0.3;
        };
        if (!lots.chance(known)) {
            return null;
        }
        String name = People.name(lots);
        boolean named = visibility != Visibility.ANONYMOUS;
        return new Reporter(
                "person-" + lots.timeOrdered(at),
                named ? Personal.of(name) : null,
                named && lots.chance(0.35) ? Personal.of(People.email(name, lots)) : null,
                Personal.of(People.phone(lots)));
    }

    private static Personal point(Box box, Lots lots) {
        return Personal.of(String.format(
                Locale.ROOT,
                "%.6f,%.6f",
                lots.between(box.south(), box.north()),
                lots.between(box.west(), box.east())));
    }

    static Channel channel(String word) {
        return switch (word) {
            case "whatsapp" -> Channel.WHATSAPP;
            case "sp4n-lapor" -> Channel.API;
            case "kelurahan-counter", "counter", "telephone", "letter" -> Channel.WALK_IN;
            default -> Channel.WEB;
        };
    }

    private static Channel later(Channel channel) {
        return channel == Channel.WHATSAPP ? Channel.WHATSAPP : Channel.WEB;
    }
}
