package id.gurindam.web.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.privacy.PrivacyCommand;
import id.gurindam.command.voice.VoiceCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.privacy.Revealed;
import id.gurindam.events.voice.VoiceMeans;
import id.gurindam.query.casefile.Audience;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.record.keys.BlindIndex;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import id.gurindam.web.security.Pins;
import id.gurindam.web.security.TrackingCodes;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Every act on a case, asked for by whom and in what form: the one way from the edge to a decision. */
@Component
public class CaseOffice {
    private final CommandOffice office;
    private final CaseReads reads;
    private final Writes writes;
    private final TrackingCodes codes;
    private final Pins pins;
    private final Lookups lookups;
    private final BlindIndex blindIndex;
    private final InstantSource clock;
    private final JsonMapper json;

    CaseOffice(
            CommandOffice office,
            CaseReads reads,
            Writes writes,
            TrackingCodes codes,
            Pins pins,
            Lookups lookups,
            BlindIndex blindIndex,
            InstantSource clock,
            JsonMapper json) {
        this.office = office;
        this.reads = reads;
        this.writes = writes;
        this.codes = codes;
        this.pins = pins;
        this.lookups = lookups;
        this.blindIndex = blindIndex;
        this.clock = clock;
        this.json = json;
    }

    /** One request: who asks, by which way, under which key and with which body, on which version of the case. */
    public record Asked(
            Caller caller,
            Channel channel,
            @Nullable String key,
            byte[] body,
            @Nullable Long expectedVersion) {}

    /** What a write answers. Only what applies is there; a receipt joins it when receipts are issued. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String trackingCode,
            long position,
            @Nullable String pin,
            @Nullable Identity identity,
            CaseView.@Nullable Original original) {}

    /** Who the reporter is. */
    public record Identity(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** Files a complaint: code and PIN are made here, and the PIN is told this once. */
    public Mono<Answer> file(FilingBody body, Asked asked) {
        String code = codes.next();
        String pin = pins.next();
        Filing filing = new Filing(lookups).read(body, code, pins.mac(code, pin), TimeOrderedIds.next(clock.instant()));
        ComplaintCommand.FileComplaint command = filing.command();
        Actor actor = asked.caller().actorFor(Act.FILE, CaseFacts.filing(code, command.visibility()));
        EventContext context = context(actor, asked).filedBy(filing.filedBy(actor));
        return once(asked, "file", position -> new Answer(code, position, pin, null, null), command, context);
    }

    /** Does an act on the case of this code. */
    public Mono<Answer> act(String trackingCode, Act act, ActBody body, Asked asked) {
        return found(trackingCode).flatMap(view -> act(view, act, body, asked));
    }

    /** Notes that the reporter has opened the page that shows the answer. */
    public Mono<Void> delivered(CaseView view, Caller caller) {
        Actor reporter = Actor.citizen("reporter-" + view.trackingCode());
        Asked asked = new Asked(caller, Channel.WEB, null, new byte[0], null);
        ComplaintCommand command = new ComplaintCommand.RecordDelivery(view.complaintId(), DeliveryMeans.PAGE_OPENED);
        return once(asked, "", told(view.trackingCode()), command, context(reporter, asked))
                .then();
    }

    /** What decides who may do what in the case of this code; refused if there is none. */
    public Mono<FindCase.ConcernView> found(String trackingCode) {
        // An act may have to look into files, which is nothing for a thread that serves many.
        return reads.concern(trackingCode)
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused))
                .publishOn(Schedulers.boundedElastic());
    }

    private Mono<Answer> act(FindCase.ConcernView view, Act act, ActBody body, Asked asked) {
        CaseFacts facts = Facts.of(view);
        Actor actor = asked.caller().actorFor(act, facts);
        String code = view.trackingCode();
        EventContext context = context(actor, asked);
        return switch (body) {
            case ActBody.Reveal b -> reveal(view, act, b, asked, context);
            case ActBody.Voice b ->
                Mono.fromCallable(() -> voice(view, act, b, asked))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(command -> once(asked, scope(act, code), told(code), command, context));
            case ActBody.MergeInto b ->
                master(b)
                        .flatMap(m -> once(
                                asked,
                                scope(act, code),
                                told(code),
                                maker(view, m).command(act, body),
                                context));
            case ActBody.Nothing _ when act == Act.REISSUE_PIN -> reissue(view, asked, context);
            default ->
                once(asked, scope(act, code), told(code), maker(view, null).command(act, body), context);
        };
    }

    private Mono<Answer> reissue(FindCase.ConcernView view, Asked asked, EventContext context) {
        String code = view.trackingCode();
        String pin = pins.next();
        ComplaintCommand command = new ComplaintCommand.ReissuePin(view.complaintId(), pins.mac(code, pin));
        return once(asked, scope(Act.REISSUE_PIN, code), at -> new Answer(code, at, pin, null, null), command, context);
    }

    private Mono<Answer> reveal(
            FindCase.ConcernView view, Act act, ActBody.Reveal b, Asked asked, EventContext context) {
        String purpose = Texts.code(b.purpose(), "purpose");
        String code = view.trackingCode();
        return reads.key(code).flatMap(key -> {
            boolean identity =
                    act == Act.REVEAL_IDENTITY && !key.reporterRefOrEmpty().isEmpty();
            PrivacyCommand command = new PrivacyCommand.RevealIdentity(
                    view.complaintId(),
                    identity ? key.reporterRefOrEmpty() : null,
                    purpose,
                    identity ? Revealed.BOTH : Revealed.ORIGINAL);
            return once(asked, scope(act, code), told(code), command, context.because(purpose))
                    .flatMap(answer -> revealed(answer, key, identity));
        });
    }

    private Mono<Answer> revealed(Answer answer, FindCase.KeyView key, boolean identity) {
        Mono<CaseView> opened = reads.find(answer.trackingCode(), Audience.OFFICE, true);
        if (!identity) {
            return opened.map(v -> new Answer(answer.trackingCode(), answer.position(), null, null, v.original()));
        }
        return opened.zipWith(
                reads.person(key.reporterRefOrEmpty()),
                (v, p) -> new Answer(
                        answer.trackingCode(),
                        answer.position(),
                        null,
                        new Identity(p.name(), p.email(), p.phone()),
                        v.original()));
    }

    /** One voice for each contact, or for each device where no contact is given; neither stands in the event. */
    private VoiceCommand voice(FindCase.ConcernView view, Act act, ActBody.Voice body, Asked asked) {
        String contact = Objects.requireNonNullElse(body.contact(), "");
        String device = Objects.requireNonNullElse(body.device(), "");
        String id = view.complaintId();
        String ref;
        if (!contact.isBlank()) {
            ref = blindIndex.refOf(id, Contacts.normal(contact, "contact"));
        } else if (!device.isBlank()) {
            ref = blindIndex.refOf(id, "device\n" + Texts.code(device, "device"));
        } else {
            ref = asked.caller().deviceRefFor(view.trackingCode());
        }
        VoiceMeans means = contact.isBlank() ? VoiceMeans.DEVICE : VoiceMeans.CONTACT;
        return act == Act.ADD_VOICE
                ? new VoiceCommand.AddVoice(id, ref, means, view.open())
                : new VoiceCommand.WithdrawVoice(id, ref);
    }

    private Mono<ActMaker.Master> master(ActBody.MergeInto b) {
        String typed = Texts.code(b.trackingCode(), "trackingCode");
        return Mono.justOrEmpty(codes.read(typed))
                .flatMap(reads::concern)
                .map(m -> new ActMaker.Master(m.complaintId(), m.trackingCode(), m.open()))
                .switchIfEmpty(Mono.error(() -> EdgeRefusal.FIELD_NOT_LISTED.refused("trackingCode")));
    }

    private ActMaker maker(FindCase.ConcernView view, ActMaker.@Nullable Master master) {
        String id = view.complaintId();
        return new ActMaker(id, digest -> lookups.file(digest, id), lookups.place(), master);
    }

    private Mono<Answer> once(
            Asked asked, String route, LongFunction<Answer> answer, GurindamCommand command, EventContext context) {
        Writes.Call call = new Writes.Call(asked.caller().keyScope() + " " + route, asked.key(), asked.body());
        return writes.once(
                        call,
                        position -> json.writeValueAsBytes(answer.apply(position)),
                        keyed -> Mono.fromFuture(() -> office.send(
                                        new CommandOffice.Request(command, context, asked.expectedVersion(), keyed)))
                                .map(CommandOffice.Done::position))
                .map(bytes -> json.readValue(bytes, Answer.class));
    }

    private EventContext context(Actor actor, Asked asked) {
        return EventContext.now(actor, asked.channel(), UUID.randomUUID().toString(), clock.instant());
    }

    private static LongFunction<Answer> told(String code) {
        return position -> new Answer(code, position, null, null, null);
    }

    private static String scope(Act act, String code) {
        return act.word() + " " + code;
    }
}
