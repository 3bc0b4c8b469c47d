package id.gurindam.web.journey;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, in folders of its own, which can be killed and started again. */
final class HouseProcess implements House, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final Path folder;
    final int port;
    private final List<String> program;
    private final List<String> settings;
    private @Nullable Process process;

    HouseProcess(Path folder, String... settings) throws IOException {
        this(List.of("-cp", classPath(), "id.gurindam.web.Gurindam"), folder, settings);
    }

    /** The one jar that a server runs, as the build has packed it. */
    static HouseProcess packed(Path folder, String... settings) throws IOException {
        return new HouseProcess(
                List.of("-jar", Path.of("target/gurindam.jar").toAbsolutePath().toString()), folder, settings);
    }

    private HouseProcess(List<String> program, Path folder, String... settings) throws IOException {
        this.program = program;
        this.folder = folder;
        this.settings = List.of(settings);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    @Override
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    Path log() {
        return folder.resolve("house.log");
    }

    /** Starts it and returns when it says that it is ready: officers seated, views at the head of the record. */
    HouseProcess start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m"));
        command.addAll(program);
        command.addAll(List.of(
                "--server.port=" + port,
                "--gurindam.data-folder=" + folder.resolve("data"),
                "--gurindam.keys-folder=" + folder.resolve("keys"),
                "--gurindam.master-key-file=" + folder.resolve("master/key"),
                "--gurindam.rate-limit=off"));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitReady();
        return this;
    }

    /** What a server has: no test, since the program would take a test's beans for its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** SIGKILL: nothing is flushed, nothing is closed. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    private void awaitReady() throws InterruptedException, IOException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Process running = process;
            if (running == null || !running.isAlive()) {
                throw new IllegalStateException("it ended at start:\n" + Files.readString(log()));
            }
            try {
                HttpResponse<String> ready = client.send(
                        HttpRequest.newBuilder(at("/actuator/health/readiness"))
                                .timeout(Duration.ofSeconds(5))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (ready.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                running.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("not ready in time:\n" + Files.readString(log()));
    }

    @Override
    public void close() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
