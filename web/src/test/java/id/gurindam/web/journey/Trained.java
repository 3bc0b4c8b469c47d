package id.gurindam.web.journey;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * What the JVM learns at one start of the program need not be learnt again at the dozens of starts of the tests, as it is
 * not in the packaging (docker/train): made once for each build, by whichever test comes first.
 */
final class Trained {
    private static final Path FOLDER = Path.of("target/trained").toAbsolutePath();

    private Trained() {}

    /** How a JVM with these options starts the program of this class path, whose folders are packed for it. */
    static synchronized List<String> program(String classPath, List<String> java) throws IOException {
        List<Path> entries =
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
        Path build = FOLDER.resolve(Long.toHexString(state(entries)));
        String packed = entries.stream()
                .map(entry -> (Files.isDirectory(entry) ? jar(build, entries.indexOf(entry)) : entry).toString())
                .collect(Collectors.joining(File.pathSeparator));
        Path cache = build.resolve("house.aot");
        Files.createDirectories(build);
        try (FileChannel turn =
                        FileChannel.open(FOLDER.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = turn.lock()) {
            if (!Files.exists(cache)) {
                forgetAllBut(build);
                for (Path entry : entries) {
                    if (Files.isDirectory(entry)) {
                        pack(entry, jar(build, entries.indexOf(entry)));
                    }
                }
                train(cache, packed, java);
            }
        }
        return List.of("-XX:AOTCache=" + cache, "-cp", packed, "id.gurindam.web.Gurindam");
    }

    private static Path jar(Path build, int at) {
        return build.resolve(at + ".jar");
    }

    /** Another number as soon as anything on the class path is another. */
    private static long state(List<Path> entries) throws IOException {
        long state = 0;
        for (Path entry : entries) {
            state = state * 31 + entry.hashCode();
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.sorted().toList()) {
                    state = state * 31 + file.hashCode();
                    state = state * 31 + Files.getLastModifiedTime(file).toMillis();
                }
            }
        }
        return state;
    }

    /** A build that is over; each takes a hundred megabytes. */
    private static void forgetAllBut(Path build) throws IOException {
        try (Stream<Path> builds = Files.list(FOLDER)) {
            for (Path other : builds.filter(Files::isDirectory).toList()) {
                if (!other.equals(build)) {
                    delete(other);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            packed.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                if (!name.isEmpty()) {
                    packed.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                    if (!isFolder) {
                        Files.copy(file, packed);
                    }
                    packed.closeEntry();
                }
            }
        }
    }

    private static void train(Path cache, String classPath, List<String> java) throws IOException {
        Path scratch = Files.createTempDirectory("training");
        Path half = cache.resolveSibling("half.aot");
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-XX:AOTCacheOutput=" + half, "-Dspring.context.exit=onRefresh", "-cp", classPath));
        command.addAll(List.of(
                "id.gurindam.web.Gurindam",
                "--server.port=0",
                "--gurindam.demo=true",
                "--gurindam.demo-cases=0",
                "--gurindam.demo-password=" + Http.PASSWORD,
                "--gurindam.data-folder=" + scratch.resolve("data"),
                "--gurindam.keys-folder=" + scratch.resolve("keys"),
                "--gurindam.master-key-file=" + scratch.resolve("master/key")));
        Path log = cache.resolveSibling("training.log");
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0 || !Files.exists(half)) {
                throw new IllegalStateException("nothing was learnt:\n" + Files.readString(log));
            }
            Files.move(half, cache);
            delete(scratch);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
