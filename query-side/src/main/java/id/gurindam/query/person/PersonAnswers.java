package id.gurindam.query.person;

import id.gurindam.events.personal.Personal;
import id.gurindam.events.privacy.PersonRegistered;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the person's stream; no view keeps an identity. */
@Component
class PersonAnswers {
    private final RecordStore record;
    private final EventCodec codec;
    private final Vault vault;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PersonAnswers(RecordStore record, EventCodec codec, Vault vault) {
        this.record = record;
        this.codec = codec;
        this.vault = vault;
    }

    @QueryHandler
    CompletableFuture<FindPerson.@Nullable Person> answer(FindPerson query) {
        return CompletableFuture.supplyAsync(() -> person(query.personRef()), threads);
    }

    private FindPerson.@Nullable Person person(String ref) {
        return record.stream(ref, 0).stream()
                .map(codec::decode)
                .filter(PersonRegistered.class::isInstance)
                .map(PersonRegistered.class::cast)
                .findFirst()
                .map(p -> new FindPerson.Person(open(p.name()), open(p.email()), open(p.phone())))
                .orElse(null);
    }

    private @Nullable String open(@Nullable Personal personal) {
        return personal == null ? null : vault.open(personal).orElse("");
    }
}
