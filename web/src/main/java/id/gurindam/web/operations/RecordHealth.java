package id.gurindam.web.operations;

import id.gurindam.record.RecordStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The house is ready as long as its record can be written; the reason why not is for operators and stands in the log. */
@Component("recordHealthIndicator")
final class RecordHealth implements HealthIndicator {
    private final RecordStore record;

    RecordHealth(RecordStore record) {
        this.record = record;
    }

    @Override
    public Health health() {
        return record.writingStopped()
                .map(why -> Health.outOfService().withDetail("why", why).build())
                .orElseGet(() -> Health.up().build());
    }
}
