package id.gurindam.web.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The wall clock of a house in a process of its own, moved by what a file says, as an operator or a time server would move
 * it: the monotonic clock goes on. It lies on that process's class path alone, so that no other house has it.
 */
public final class MovedClock implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String FILE = "gurindam.test.clock";
    private static final String FACTORIES = "META-INF/spring.factories";

    /** What a house needs of its class path to have its clock moved. */
    static Path into(Path folder) throws IOException {
        String name = MovedClock.class.getName();
        String file = name.replace('.', '/');
        Path classes = Path.of("target/test-classes");
        for (String part : new String[] {"", "$Moved", "$Exchange"}) {
            Path target = folder.resolve(file + part + ".class");
            Files.createDirectories(target.getParent());
            Files.copy(classes.resolve(file + part + ".class"), target);
        }
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(
                folder.resolve(FACTORIES), "org.springframework.context.ApplicationContextInitializer=" + name + "\n");
        return folder;
    }

    /** The setting that names the file. */
    static String setting(Path file) {
        return "--" + FILE + "=" + file;
    }

    /** Moves it by so much. */
    static void move(Path file, Duration by) throws IOException {
        Path half = file.resolveSibling("clock.half");
        Files.writeString(half, by.toString());
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String file = context.getEnvironment().getProperty(FILE);
        if (file != null) {
            context.getBeanFactory().addBeanPostProcessor(new Exchange(new Moved(Path.of(file))));
        }
    }

    private record Exchange(Moved moved) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("clock") ? moved : bean;
        }
    }

    private record Moved(Path file) implements InstantSource {
        @Override
        public Instant instant() {
            try {
                return Instant.now().plus(Duration.parse(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
