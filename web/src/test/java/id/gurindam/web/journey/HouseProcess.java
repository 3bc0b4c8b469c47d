package id.gurindam.web.journey;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, in folders of its own, which can be killed and started again. */
public final class HouseProcess implements House, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m");

    private final Path folder;
    private final int port;
    private List<String> program;
    private final List<String> settings;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    /** The program in this folder, as the test has compiled it. */
    public HouseProcess(Path folder, String... settings) throws IOException {
        this(Trained.program(classPath(), JAVA), folder, settings);
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
        this.port = FreePort.any();
    }

    @Override
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What it says. */
    public Path log() {
        return folder.resolve("house.log");
    }

    /** Starts it and returns when it says that it is ready: officers seated, views at the head of the record. */
    public HouseProcess start() throws IOException, InterruptedException {
        launch();
        awaitReady();
        return this;
    }

    /** What the process finds in its environment from the next start on. */
    public HouseProcess with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Puts a folder of classes behind the program's own. */
    public HouseProcess before(Path classes) {
        List<String> longer = new ArrayList<>(program);
        int path = longer.indexOf("-cp") + 1;
        longer.set(path, longer.get(path) + File.pathSeparator + classes);
        program = longer;
        return this;
    }

    /** Where its folders lie. */
    public Path folder() {
        return folder;
    }

    /** The number that the machine has given to it. */
    public long pid() {
        return running().pid();
    }

    /** Sends it a signal by name, as in STOP. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    /** How it ended. */
    public int exitCode() throws InterruptedException {
        return running().waitFor();
    }

    private Process running() {
        return Objects.requireNonNull(process, "it was never started");
    }

    /** Starts it and returns at once. */
    public void launch() throws IOException {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(program);
        command.addAll(List.of(
                "--server.port=" + port,
                "--gurindam.data-folder=" + folder.resolve("data"),
                "--gurindam.keys-folder=" + folder.resolve("keys"),
                "--gurindam.master-key-file=" + folder.resolve("master/key"),
                "--gurindam.rate-limit=off"));
        command.addAll(withQuietLadder(settings));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Without what the ladder does by itself in office hours, unless a test is about that: others count events and versions. */
    static List<String> withQuietLadder(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        if (settings.stream().noneMatch(setting -> setting.startsWith("--gurindam.ladder="))) {
            all.add("--gurindam.ladder=off");
        }
        return all;
    }

    /** What a server has: no test, since the program would take a test's beans for its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** SIGKILL: nothing is flushed, nothing is closed. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    /** Returns when it says that it is ready. */
    public void awaitReady() throws InterruptedException, IOException {
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
                // it does not listen yet
            }
            running.waitFor(50, TimeUnit.MILLISECONDS);
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
