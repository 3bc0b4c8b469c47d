package id.gurindam.query.casefile;

import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.keys.Vault;
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

    CaseFileAnswers(ViewStore store, Vault vault) {
        this.cases = new Documents<>(store, CaseFileProjector.NAME, CaseFileProjector.NAME, CaseDocument.class);
        this.codes = new Documents<>(store, CaseFileProjector.NAME, "codes", CodeDocument.class);
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

    private Mono<CaseDocument> byCode(String trackingCode) {
        return codes.find(trackingCode).flatMap(code -> cases.find(code.complaintId()));
    }
}
