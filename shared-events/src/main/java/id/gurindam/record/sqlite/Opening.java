package id.gurindam.record.sqlite;

import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Stages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Where a record lies, which store it must be, and by which clocks it goes. Without a birth an empty record stays empty. */
public record Opening(
        Path folder,
        StoreKind kind,
        String city,
        String zone,
        InstantSource clock,
        LongSupplier nanoTime,
        EventCodec codec,
        @Nullable Birth birth,
        Stages stages) {

    /** The identity that an empty record takes; without a time it is born when it is opened. */
    public record Birth(String storeId, @Nullable Instant at) {}

    /** A record by this clock, born under a random identity if it is empty. */
    public static Opening of(
            Path folder, StoreKind kind, String city, String zone, InstantSource clock, EventCodec codec) {
        Birth birth = new Birth(UUID.randomUUID().toString(), null);
        return new Opening(folder, kind, city, zone, clock, System::nanoTime, codec, birth, Stages.UNTIMED);
    }

    /** The same, born under this identity at this time if it is empty: for a history that begins in the past. */
    public Opening born(String storeId, Instant at) {
        return new Opening(folder, kind, city, zone, clock, nanoTime, codec, new Birth(storeId, at), stages);
    }

    /** The same, but left empty: the first event comes with a history taken over from another store. */
    public Opening unborn() {
        return new Opening(folder, kind, city, zone, clock, nanoTime, codec, null, stages);
    }

    /** The same, with another monotonic clock. */
    public Opening nanoTime(LongSupplier nanos) {
        return new Opening(folder, kind, city, zone, clock, nanos, codec, birth, stages);
    }

    /** The same, telling these how long an append and the way to those who follow take. */
    public Opening timed(Stages told) {
        return new Opening(folder, kind, city, zone, clock, nanoTime, codec, birth, told);
    }
}
