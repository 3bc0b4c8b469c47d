package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.command.privacy.PrivacyCommand;
import id.gurindam.command.voice.VoiceCommand;
import id.gurindam.events.Actor;
import id.gurindam.record.Appended;
import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.KeptAnswer;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office behind Axon's command bus; one command name for each subject. */
@Component
final class AxonCommandOffice implements CommandOffice {
    static final String COMPLAINT = "complaint";
    static final String VOICE = "voice";
    static final String PRIVACY = "privacy";
    static final String ORGANISATION = "organisation";

    private final CommandBus bus;
    private final RecordStore record;
    private final Vault vault;
    private final CaseHistory history;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AxonCommandOffice(CommandBus bus, RecordStore record, Vault vault, CaseHistory history) {
        this.bus = bus;
        this.record = record;
        this.vault = vault;
        this.history = history;
    }

    @Override
    public CompletableFuture<Done> send(Request request) {
        Decision decision = new Decision(request);
        CompletableFuture<Done> done = new CompletableFuture<>();
        bus.dispatch(message(request, decision), (sent, result) -> {
            if (result.isExceptional()) {
                done.completeExceptionally(translated(result.exceptionResult(), request));
            } else {
                Appended appended = decision.appended();
                done.complete(
                        appended == null ? new Done(record.head(), false) : new Done(appended.lastPosition(), true));
            }
        });
        return done;
    }

    @Override
    public CompletableFuture<Set<Class<?>>> possible(String complaintId, Actor actor) {
        return CompletableFuture.supplyAsync(() -> Set.copyOf(history.possible(complaintId, actor)), threads);
    }

    @Override
    public long position() {
        return record.head();
    }

    @Override
    public CompletableFuture<@Nullable Kept> kept(Keyed keyed) {
        return CompletableFuture.supplyAsync(
                () -> record.answerTo(new IdempotencyKey(keyed.scope(), keyed.key()))
                        .map(kept -> opened(kept, keyed))
                        .orElse(null),
                threads);
    }

    private Kept opened(KeptAnswer kept, Keyed keyed) {
        byte[] answer = vault.openForServer(RecordEventStorageEngine.ANSWERS, kept.answer())
                .orElseThrow(() -> new IllegalStateException("a kept answer cannot be opened"));
        return new Kept(Arrays.equals(kept.bodyDigest(), BodyDigest.of(keyed.body())), answer);
    }

    private Throwable translated(Throwable failure, Request request) {
        Keyed keyed = request.keyed();
        return keyed != null && failure instanceof RecordRefusal.KeyUsed used
                ? new AnsweredBefore(opened(used.kept(), keyed))
                : failure;
    }

    private static CommandMessage<GurindamCommand> message(Request request, Decision decision) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(request.command(), MetaData.with(Decision.KEY, decision)),
                name(request.command()));
    }

    private static String name(GurindamCommand command) {
        return switch (command) {
            case ComplaintCommand _ -> COMPLAINT;
            case VoiceCommand _ -> VOICE;
            case PrivacyCommand _ -> PRIVACY;
            case OrganisationCommand _ -> ORGANISATION;
            default ->
                throw new IllegalArgumentException(
                        "no subject takes " + command.getClass().getSimpleName());
        };
    }
}
