package id.gurindam.bench.views;

import com.mongodb.reactivestreams.client.MongoCollection;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.axon.QuerySideConfiguration;
import id.gurindam.query.axon.View;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.store.Paged;
import id.gurindam.query.store.ViewDatabase;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.KeyShredder;
import id.gurindam.record.keys.Vault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All views, built from nothing out of a record, into an embedded database. */
public final class ViewsAlone {
    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private ViewsAlone() {}

    /** Seconds to build every view, how many documents that made, and seconds to insert the same documents bare. */
    public record Built(double seconds, long documents, double bareSeconds) {}

    /** Builds them once. */
    public static Built build(RecordStore record, Vault vault) {
        AtomicLong begun = new AtomicLong();
        try (ViewDatabase database = ViewDatabase.embedded();
                ConfigurableApplicationContext context = open(watched(record, begun), vault, database)) {
            ViewProgress progress = context.getBean(ViewProgress.class);
            Collection<View> views = context.getBeansOfType(View.class).values();
            Flux.fromIterable(views)
                    .flatMap(view -> progress.atLeast(view.name(), record.head()))
                    .then()
                    .block(PATIENCE);
            double seconds = (System.nanoTime() - begun.get()) / 1e9;
            return bare(
                    context.getBean(ViewStore.class),
                    views,
                    seconds,
                    record.identity().storeId());
        }
    }

    private static Built bare(ViewStore store, Collection<View> views, double seconds, String storeId) {
        long documents = 0;
        double bare = 0;
        try (ViewDatabase other = ViewDatabase.embedded()) {
            ViewStore into = other.of(storeId);
            for (View view : views) {
                for (String name : view.collections()) {
                    MongoCollection<Document> target = into.collection(view.name(), name);
                    for (List<Document> some : pages(store.collection(view.name(), name))) {
                        documents += some.size();
                        bare += inserted(target, some);
                    }
                }
            }
        }
        return new Built(seconds, documents, bare);
    }

    /** The documents in the form in which they are kept; only so many at a time, since a city has more than a heap. */
    private static Iterable<List<Document>> pages(MongoCollection<Document> collection) {
        return Paged.of(collection.find()).buffer(BATCH).toIterable(1);
    }

    private static double inserted(MongoCollection<Document> collection, List<Document> some) {
        long begun = System.nanoTime();
        Mono.from(collection.insertMany(some)).block();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static ConfigurableApplicationContext open(RecordStore record, Vault vault, ViewDatabase database) {
        ViewStore store = database.of(record.identity().storeId());
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "axon.axonserver.enabled=false",
                        "axon.update-check.disabled=true",
                        "axon.timeout.enabled=false",
                        "logging.level.root=WARN",
                        "spring.main.banner-mode=off")
                .initializers(fresh -> {
                    GenericApplicationContext beans = (GenericApplicationContext) fresh;
                    beans.registerBean("record", RecordStore.class, () -> record, d -> d.setDestroyMethodName(""));
                    beans.registerBean("vault", Vault.class, () -> vault, d -> d.setDestroyMethodName(""));
                    beans.registerBean("viewStore", ViewStore.class, () -> store);
                })
                .run();
    }

    /** The same record, which notes when it is first followed: until then nothing of a view is built. */
    private static RecordStore watched(RecordStore record, AtomicLong begun) {
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("follow")) {
                        begun.compareAndSet(0, System.nanoTime());
                    }
                    try {
                        return method.invoke(record, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What views need around them. */
    @Configuration
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @Import(QuerySideConfiguration.class)
    public static class Parts {
        @Bean
        EventStorageEngine eventStorageEngine() {
            return new InMemoryEventStorageEngine();
        }

        @Bean
        EventCodec eventCodec() {
            return new EventCodec();
        }

        /** Follows the record as in the house; the files of cases are no part of a view. */
        @Bean
        KeyShredder keyShredder(RecordStore record, Vault vault, EventCodec codec) {
            return KeyShredder.start(record, vault, codec::decode, (_, _) -> {});
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}
