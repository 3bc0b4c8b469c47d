package id.gurindam.web.reliability;

import id.gurindam.query.axon.Views;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.web.pages.model.ReliabilityPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Says how the house stands, from the house itself, and what was tried on it, from the files of the newest full run. */
@Component
class ReliabilityDesk {
    private static final byte[] NOTHING = {0x5B, 0x5D};

    private final RecordStore record;
    private final Views views;
    private final StageTimes times;
    private final List<ReliabilityPage.Fault> faults;
    private final List<ReliabilityPage.Bench> bench;

    ReliabilityDesk(RecordStore record, Views views, StageTimes times, JsonMapper json) {
        this.record = record;
        this.views = views;
        this.times = times;
        this.faults = List.of(read(json, "faults.json", ReliabilityPage.Fault[].class));
        this.bench = List.of(read(json, "bench.json", ReliabilityPage.Bench[].class));
    }

    Mono<ReliabilityPage> now() {
        return Mono.fromCallable(() -> new ReliabilityPage(standing(), times.stages(), faults, bench, null))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private ReliabilityPage.Now standing() {
        long head = record.head();
        RecordStore.Checked checked = record.checked();
        return new ReliabilityPage.Now(
                record.writingStopped().isEmpty(),
                head,
                record.from(head, 1).stream()
                        .map(RecordedEvent::recordedAt)
                        .findFirst()
                        .orElse(null),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                new ReliabilityPage.Checked(checked.fromAtStart(), checked.headAtStart(), checked.scrubbedThrough()),
                views.standings().stream()
                        .map(s -> new ReliabilityPage.View(s.view(), s.position(), s.lag()))
                        .toList());
    }

    /** What the file beside this class holds, or nothing where there is none yet. */
    private static <T> T[] read(JsonMapper json, String file, Class<T[]> type) {
        try (InputStream in = ReliabilityDesk.class.getResourceAsStream(file)) {
            return json.readValue(in == null ? NOTHING : in.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
