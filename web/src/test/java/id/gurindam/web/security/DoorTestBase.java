package id.gurindam.web.security;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The door as it stands in a demo, on a port of its own. */
@SpringBootTest(
        classes = DoorTestHouse.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gurindam.demo=true", "gurindam.rate-limit=off", "spring.main.banner-mode=off"})
abstract class DoorTestBase {
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("door").toString();
        registry.add("gurindam.data-folder", () -> folder);
    }

    Knocking stranger() {
        return new Knocking(port);
    }
}
