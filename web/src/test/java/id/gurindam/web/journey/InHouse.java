package id.gurindam.web.journey;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.web.Gurindam;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole program within the test's own process, so that its parts can be looked at and the record be meddled with. */
final class InHouse implements House, AutoCloseable {
    private final ConfigurableApplicationContext context;

    private InHouse(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The program in this folder, as it is. */
    static InHouse open(Path folder, String... settings) {
        return open(folder, UnaryOperator.identity(), settings);
    }

    /** The program in this folder, whose parts read the record through another. */
    static InHouse open(Path folder, UnaryOperator<RecordStore> through, String... settings) {
        return open(folder, through, UnaryOperator.identity(), settings);
    }

    /** The same, whose parts read and write events through another codec too. */
    static InHouse open(
            Path folder, UnaryOperator<RecordStore> through, UnaryOperator<EventCodec> codec, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--gurindam.data-folder=" + folder.resolve("data"),
                "--gurindam.keys-folder=" + folder.resolve("keys"),
                "--gurindam.master-key-file=" + folder.resolve("master/key"),
                "--gurindam.demo=true",
                "--gurindam.demo-password=" + Http.PASSWORD,
                "--gurindam.rate-limit=off"));
        all.addAll(HouseProcess.withQuietLadder(List.of(settings)));
        String mongo = System.getProperty("gurindam.test.mongo");
        if (mongo != null) {
            all.add("--gurindam.views.uri=" + mongo.replaceAll("/+$", "") + "/test" + System.nanoTime());
        }
        return new InHouse(new SpringApplicationBuilder(Gurindam.class)
                .initializers(fresh -> {
                    fresh.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
                    fresh.getBeanFactory().addBeanPostProcessor(new Through(through, codec));
                })
                .run(all.toArray(String[]::new)));
    }

    /** A part of the program. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public URI at(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Other tests' houses are no part of this one. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private record Through(UnaryOperator<RecordStore> through, UnaryOperator<EventCodec> codec)
            implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return switch (bean) {
                case RecordStore record -> through.apply(record);
                case EventCodec plain -> codec.apply(plain);
                default -> bean;
            };
        }
    }
}
