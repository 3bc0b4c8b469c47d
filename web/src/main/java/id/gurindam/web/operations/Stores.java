package id.gurindam.web.operations;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.Stages;
import id.gurindam.record.keys.SqliteVault;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.record.sqlite.SqliteRecordStore;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The record and the keys that belong to it, opened together, so that whoever reads one finds the other complete. */
record Stores(RecordStore record, SqliteVault vault) {
    private static final Logger LOG = LoggerFactory.getLogger(Stores.class);

    static Stores open(Settings settings, CityFile city, InstantSource clock, EventCodec codec, Stages stages) {
        StoreKind kind = settings.demo() ? StoreKind.DEMO : StoreKind.REAL;
        Opening usual = Opening.of(settings.dataFolder(), kind, city.name(), city.zone(), clock, codec)
                .timed(stages);
        DemoYear demo = DemoYear.of(settings, city, clock);
        RecordStore record = SqliteRecordStore.open(settings.demo() ? demo.opening(usual) : usual);
        LOG.info("record of store {} ({}), head {}", record.identity().storeId(), kind, record.head());
        record.writingStopped().ifPresent(why -> LOG.error("the record takes nothing: {}", why));
        try {
            SqliteVault vault = vault(settings, record);
            return settings.demo() ? withYear(new Stores(record, vault), demo, codec) : new Stores(record, vault);
        } catch (RuntimeException e) {
            record.close();
            throw e;
        }
    }

    private static SqliteVault vault(Settings settings, RecordStore record) {
        return SqliteVault.open(
                settings.keysFolder(),
                settings.masterKeyFile(),
                settings.dataFolder(),
                record.identity().storeId());
    }

    private static Stores withYear(Stores stores, DemoYear demo, EventCodec codec) {
        try {
            demo.buildIfNew(stores.record(), stores.vault(), codec);
            return stores;
        } catch (RuntimeException e) {
            stores.vault().close();
            throw e;
        }
    }
}
