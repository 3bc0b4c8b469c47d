package id.gurindam.web.operations;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that others rely on (shared/design.md 9). The keys never lie in the data folder, and the master key lies
 * in neither. demoUntil is the end of the demo year, by default now; demoCases
 * how many cases it has, 0 for a city in which nobody has filed yet; views.uri a MongoDB, by default one within.
 */
@ConfigurationProperties("gurindam")
public record Settings(
        @DefaultValue("./data") Path dataFolder,
        @DefaultValue("./keys") Path keysFolder,
        @DefaultValue("./master/gurindam.key") Path masterKeyFile,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("false") boolean demo,
        @Nullable String demoPassword,
        @Nullable Instant demoUntil,
        @DefaultValue("1500") int demoCases,
        @DefaultValue Views views,
        @DefaultValue("on") String rateLimit) {

    /** Where the views are kept. */
    public record Views(@Nullable String uri) {}
}
