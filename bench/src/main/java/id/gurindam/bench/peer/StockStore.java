package id.gurindam.bench.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's own stores: JDBC on PostgreSQL where an address is given, else in memory. */
@Configuration
public class StockStore {
    private static final int CONNECTIONS = 16;

    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }

    /** In memory, when no database is named. */
    @Configuration
    @ConditionalOnProperty(name = "peer.jdbc", havingValue = "false", matchIfMissing = true)
    public static class InMemory {
        @Bean
        EventStorageEngine eventStorageEngine() {
            return new InMemoryEventStorageEngine();
        }
    }

    /** On PostgreSQL, as Axon's manual says. */
    @Configuration
    @ConditionalOnProperty(name = "peer.jdbc", havingValue = "true")
    public static class OnPostgres {
        @Bean
        DataSource dataSource(org.springframework.core.env.Environment settings) {
            return pool(settings.getRequiredProperty("peer.url"));
        }

        @Bean
        @ConditionalOnMissingBean
        DataSourceTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        TransactionManager axonTransactions(DataSourceTransactionManager transactions) {
            return new SpringTransactionManager(transactions);
        }

        @Bean
        EventStorageEngine eventStorageEngine(
                DataSource source, Serializer serializer, TransactionManager transactions) {
            return engine(source, serializer, transactions);
        }
    }

    /** Connections to the PostgreSQL at this address. */
    public static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /** The stock engine with its table, made if it is not there. */
    public static JdbcEventStorageEngine engine(
            DataSource source, Serializer serializer, TransactionManager transactions) {
        PersistenceExceptionResolver resolver = new JdbcSQLErrorCodesResolver();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(source))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(resolver)
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return engine;
    }
}
