package id.gurindam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program as docker/ packs it: the jar taken apart, and beside it what the JVM learned at a first start. */
final class Packaged {
    private static final Path TRAIN = Path.of("docker/train");

    private Packaged() {}

    /** The words after java with which the packed program is started. */
    static List<String> program(Plan plan) throws IOException, InterruptedException {
        Path folder = plan.folder().resolve("packaged").toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(java, "-Djarmode=tools", "-jar", plan.jar().toString(), "extract", "--destination", folder.toString());
        Path jar = folder.resolve(plan.jar().getFileName());
        if (!jar.endsWith("gurindam.jar")) {
            Files.move(jar, folder.resolve("gurindam.jar"));
        }
        run(TRAIN.toAbsolutePath().toString(), folder.toString(), java);
        return List.of(
                "-Xmx" + plan.heap(),
                "-XX:AOTCache=" + folder.resolve("gurindam.aot"),
                "-jar",
                folder.resolve("gurindam.jar").toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }
}
