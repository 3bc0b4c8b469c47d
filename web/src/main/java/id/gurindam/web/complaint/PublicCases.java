package id.gurindam.web.complaint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.TrackingCodes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anybody is told of a case, written once for all who ask. It is kept for one state of the case, of the organisation
 * and of the keys, and for one minute of its clocks; where it stands is asked each time, so nobody is told less than was
 * acknowledged.
 */
@Component
class PublicCases {
    private static final long MOST_BYTES = 32L << 20;

    private final CaseReads reads;
    private final CaseDesk desk;
    private final OrganisationBook book;
    private final TrackingCodes codes;
    private final InstantSource clock;
    private final JsonMapper mapper;
    private final Cache<Key, Told> told = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key _, Told kept) -> kept.text().length())
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    PublicCases(
            CaseReads reads,
            CaseDesk desk,
            OrganisationBook book,
            TrackingCodes codes,
            InstantSource clock,
            JsonMapper mapper) {
        this.reads = reads;
        this.desk = desk;
        this.book = book;
        this.codes = codes;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** The case in JSON, its version and the position that it knows. */
    record Told(String text, String complaintId, long version, long position) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private record Key(
            String complaintId, long position, long destructions, long organisation, Instant minute, String tongue) {}

    /** The case of this code as the public sees it; refused as unknown if it is not public. */
    Mono<Told> tell(String typedCode, Locale locale) {
        return Mono.justOrEmpty(codes.read(typedCode))
                .flatMap(code -> reads.stand(code).flatMap(stand -> tell(code, stand, locale)))
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused));
    }

    /** The case in one line of JSON. */
    String line(CaseJson json) {
        return mapper.writeValueAsString(json);
    }

    private Mono<Told> tell(String code, FindCase.StandView stand, Locale locale) {
        Key key = new Key(
                stand.complaintId(),
                stand.position(),
                stand.destructions(),
                book.now().position(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES),
                locale.getLanguage());
        Told kept = told.getIfPresent(key);
        return kept != null ? Mono.just(kept) : written(code, locale).doOnNext(fresh -> keep(key, fresh));
    }

    private Mono<Told> written(String code, Locale locale) {
        return desk.publicly(code)
                .flatMap(view -> desk.json(view, locale)
                        .map(json -> new Told(line(json), view.complaintId(), view.version(), view.position())));
    }

    /** Unless the case has gone on meanwhile. */
    private void keep(Key key, Told fresh) {
        if (fresh.position() == key.position()) {
            told.put(key, fresh);
        }
    }
}
