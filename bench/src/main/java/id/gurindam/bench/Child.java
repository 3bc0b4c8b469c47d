package id.gurindam.bench;

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
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own that answers on a port of this machine. */
final class Child implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final List<String> JVM = List.of("--enable-native-access=ALL-UNNAMED", "-Xms512m", "-Xmx6g");

    final int port;
    private final Path log;
    private final List<String> program;
    private Process process;
    private long begun;

    private Child(Path log, int port, List<String> program) throws IOException {
        this.log = log;
        this.port = port;
        this.program = program;
        Files.createDirectories(log.toAbsolutePath().getParent());
        this.process = launch();
    }

    /** The packed program in this folder, as a demo city of about so many cases. */
    static Child house(List<String> packed, Path folder, int cases, String... more) throws IOException {
        int port = freePort();
        List<String> program = new ArrayList<>(packed);
        program.addAll(List.of(
                "--server.port=" + port,
                "--gurindam.data-folder=" + folder.resolve("data").toAbsolutePath(),
                "--gurindam.keys-folder=" + folder.resolve("keys").toAbsolutePath(),
                "--gurindam.master-key-file=" + folder.resolve("master/key").toAbsolutePath(),
                "--gurindam.demo=true",
                "--gurindam.demo-until=2026-11-01T00:00:00Z",
                "--gurindam.demo-password=" + Speaker.PASSWORD,
                "--gurindam.demo-cases=" + cases,
                "--gurindam.rate-limit=off"));
        program.addAll(List.of(more));
        return new Child(folder.resolve("house.log"), port, program);
    }

    /** One of our own main classes. */
    static Child main(Path folder, String mainClass, String... arguments) throws IOException {
        return main(folder, List.of(), mainClass, arguments);
    }

    /** The same with more words for the JVM. */
    static Child main(Path folder, List<String> jvm, String mainClass, String... arguments) throws IOException {
        int port = freePort();
        List<String> program = new ArrayList<>(jvm);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass, "--server.port=" + port));
        program.addAll(List.of(arguments));
        return new Child(folder.resolve(mainClass.replaceAll(".*\\.", "") + ".log"), port, program);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Seconds from the launch until this request is answered with the status. */
    double secondsUntil(HttpRequest request, int status) throws IOException, InterruptedException {
        long end = begun + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended:\n" + Files.readString(log));
            }
            try {
                if (CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status) {
                    return (System.nanoTime() - begun) / 1e9;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("not ready in time: " + log);
    }

    Child ready(String path) throws IOException, InterruptedException {
        secondsUntil(HttpRequest.newBuilder(at(path)).build(), 200);
        return this;
    }

    long pid() {
        return process.pid();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(program);
        begun = System.nanoTime();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Ends it in good order, waiting until its stores are shut. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
