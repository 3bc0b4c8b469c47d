package id.gurindam.web.operations;

import id.gurindam.query.axon.Views;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many cases are parked, and by how many positions each view is behind the record. */
@Component
final class ViewMeters implements MeterBinder {
    private final Views views;
    private final Set<MeterRegistry> registries = ConcurrentHashMap.newKeySet();

    ViewMeters(Views views) {
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
        Gauge.builder("gurindam_parked_cases", views, Views::parkedCases)
                .description("Cases whose events a view could not take")
                .register(registry);
    }

    /** Views are known once they run. */
    @EventListener(ApplicationReadyEvent.class)
    void running() {
        for (Views.Standing standing : views.standings()) {
            for (MeterRegistry registry : registries) {
                Gauge.builder("gurindam_view_lag", views, all -> lag(all, standing.view()))
                        .description("Positions by which a view is behind the record")
                        .tag("view", standing.view())
                        .register(registry);
            }
        }
    }

    private static double lag(Views views, String name) {
        return views.standings().stream()
                .filter(standing -> standing.view().equals(name))
                .mapToLong(Views.Standing::lag)
                .findFirst()
                .orElse(0);
    }
}
