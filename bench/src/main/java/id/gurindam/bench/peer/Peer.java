package id.gurindam.bench.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** A hello of Spring Boot with WebFlux and stock Axon, which does nothing, or what a stock program would do. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan
public class Peer {

    /** Starts it; with peer.jdbc its store is a PostgreSQL, else in memory. */
    public static void main(String[] args) {
        SpringApplication peer = new SpringApplication(Peer.class);
        peer.setDefaultProperties(java.util.Map.of(
                "axon.axonserver.enabled", "false",
                "axon.update-check.disabled", "true",
                "axon.timeout.enabled", "false",
                "axon.serializer.general", "jackson3",
                "axon.serializer.events", "jackson3",
                "axon.serializer.messages", "jackson3",
                "axon.eventhandling.processors.live.mode", "pooled",
                "logging.level.org.axonframework", "WARN"));
        peer.run(args);
    }
}
