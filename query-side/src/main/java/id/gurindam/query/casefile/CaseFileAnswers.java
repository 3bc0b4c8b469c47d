package id.gurindam.query.casefile;

import id.gurindam.query.axon.CaseStreams;
import id.gurindam.query.axon.EventReader;
import id.gurindam.query.axon.Replay;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.keys.Vault;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what a case looks like to an audience. */
@Component
class CaseFileAnswers {
    private final Documents<CaseDocument> cases;
    private final Documents<CodeDocument> codes;
    private final CaseOpener opener;
    private final Vault vault;
    private final ViewStore store;
    private final RecordStore record;
    private final EventReader reader;

    CaseFileAnswers(ViewStore store, Vault vault, RecordStore record, EventReader reader) {
        this.store = store;
        this.record = record;
        this.reader = reader;
        this.cases = CaseDocument.in(store);
        this.codes = CodeDocument.in(store);
        this.vault = vault;
        this.opener = new CaseOpener(vault);
    }

    @QueryHandler
    CompletableFuture<@Nullable CaseView> answer(FindCase query) {
        return byCode(query.trackingCode())
                .publishOn(Schedulers.boundedElastic())
                .mapNotNull(file -> opener.open(file, query.audience(), query.withOriginal()))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCase.@Nullable KeyView> answer(FindCase.Key query) {
        return byCode(query.trackingCode())
                .map(file -> new FindCase.KeyView(
                        file.id(),
                        file.filing().pinMac(),
                        Objects.requireNonNullElse(file.filing().reporterRef(), ""),
                        CaseOpener.isPublic(file)))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCase.@Nullable StandView> answer(FindCase.Stand query) {
        return byCode(query.trackingCode())
                .filter(CaseOpener::isPublic)
                .map(file -> new FindCase.StandView(file.id(), file.position(), vault.destructions()))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<FindCase.@Nullable ConcernView> answer(FindCase.Concern query) {
        return byCode(query.trackingCode())
                .map(file -> new FindCase.ConcernView(
                        file.id(),
                        file.filing().trackingCode(),
                        file.filing().visibility(),
                        file.standing().supervisory(),
                        file.standing().holderUnit(),
                        file.standing().accused(),
                        file.standing().status().isOpen()))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<@Nullable Long> answer(FindCase.Newest query) {
        return codes.find(query.trackingCode())
                .publishOn(Schedulers.boundedElastic())
                .map(code -> CaseStreams.newest(record, code.complaintId()))
                .toFuture();
    }

    @QueryHandler
    CompletableFuture<@Nullable CaseView> answer(FindCase.AsOf query) {
        return codes.find(query.trackingCode())
                .publishOn(Schedulers.boundedElastic())
                .mapNotNull(code -> asOf(code.complaintId(), query.position()))
                .mapNotNull(file -> opener.open(file, query.audience(), query.withOriginal()))
                .toFuture();
    }

    /** Made by the same projector as the live view, from the case's own events alone. */
    private @Nullable CaseDocument asOf(String complaintId, long position) {
        List<RecordedEvent> events = CaseStreams.of(record, complaintId)
                .filter(event -> event.position() <= position)
                .toList();
        CaseFileProjector past = new CaseFileProjector(store.beside(CaseFileProjector.NAME, "asof"));
        Replay.of(past, reader).take(events);
        return past.inBatch(complaintId);
    }

    private Mono<CaseDocument> byCode(String trackingCode) {
        return codes.find(trackingCode).flatMap(code -> cases.find(code.complaintId()));
    }
}
