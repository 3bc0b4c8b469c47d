package id.gurindam.web.operations;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.store.ViewDatabase;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.Stages;
import id.gurindam.record.files.EncryptedFiles;
import id.gurindam.record.keys.KeyShredder;
import id.gurindam.record.keys.SqliteVault;
import id.gurindam.record.keys.Vault;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores: the record, the keys apart from it, and the views, all of one storeId. */
@Configuration
@EnableConfigurationProperties(Settings.class)
public class StoresConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StoresConfiguration.class);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    CityFile cityFile() {
        return CityFile.named("tanjungpinang");
    }

    /** Record and keys, and in a new demo store its whole year, before anything reads them. */
    @Bean
    Stores stores(Settings settings, CityFile city, InstantSource clock, EventCodec codec, Stages stages) {
        return Stores.open(settings, city, clock, codec, stages);
    }

    @Bean
    RecordStore record(Stores stores) {
        return stores.record();
    }

    @Bean
    SqliteVault vault(Stores stores) {
        return stores.vault();
    }

    @Bean
    KeyShredder keyShredder(RecordStore record, Vault vault, EventCodec codec, EncryptedFiles files) {
        return KeyShredder.start(record, vault, codec::decode, files::adopt);
    }

    @Bean
    ViewDatabase viewDatabase(Settings settings) {
        String uri = settings.views().uri();
        if (uri == null || uri.isBlank()) {
            LOG.info("views are kept within this process; from about 50,000 cases on, give --gurindam.views.uri");
            return ViewDatabase.embedded();
        }
        return ViewDatabase.at(uri);
    }

    @Bean
    ViewStore viewStore(ViewDatabase database, RecordStore record) {
        return database.of(record.identity().storeId());
    }
}
