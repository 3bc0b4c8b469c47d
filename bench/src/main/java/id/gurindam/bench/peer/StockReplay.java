package id.gurindam.bench.peer;

import id.gurindam.record.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon’s stock pooled processor over its stock JDBC store, which holds events as long as ours. */
public final class StockReplay {
    private static final int BATCH = 1_000;
    private static final int WORKERS = 2;

    private final TransactionManager transactions;
    private final JdbcEventStorageEngine engine;

    /** On this database. */
    public StockReplay(DataSource source) {
        Serializer serializer = Jackson3Serializer.builder().build();
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        engine = StockStore.engine(source, serializer, transactions);
    }

    /** How many of these it replays a second, with a batch of 1,000. */
    public double perSecond(List<RecordedEvent> like) throws InterruptedException {
        fill(like);
        Counter counter = new Counter(like.size());
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("stock")
                .messageSource(store)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(counter)
                        .build())
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(transactions)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .initialToken(source -> source.createTailToken())
                .build();
        long begun = System.nanoTime();
        processor.start();
        boolean done = counter.all.await(10, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - begun) / 1e9;
        processor.shutDown();
        workers.shutdownNow();
        return done ? like.size() / seconds : Double.NaN;
    }

    private void fill(List<RecordedEvent> like) {
        for (int from = 0; from < like.size(); from += BATCH) {
            List<? extends EventMessage<?>> batch = like.subList(from, Math.min(like.size(), from + BATCH)).stream()
                    .map(StockReplay::message)
                    .toList();
            transactions.executeInTransaction(() -> engine.appendEvents(batch));
        }
    }

    private static EventMessage<Stock.Filed> message(RecordedEvent event) {
        String payload = new String(event.payload(), StandardCharsets.UTF_8);
        return new GenericDomainEventMessage<>(
                event.subject(), event.streamId(), event.sequence(), new Stock.Filed(event.streamId(), payload));
    }

    /** Counts to the end. */
    static final class Counter {
        private final CountDownLatch all;

        Counter(int size) {
            all = new CountDownLatch(size);
        }

        @EventHandler
        void on(Stock.Filed event) {
            all.countDown();
        }
    }
}
