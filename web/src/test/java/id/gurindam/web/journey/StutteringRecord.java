package id.gurindam.web.journey;

import id.gurindam.record.RecordStore;
import id.gurindam.record.Tail;
import id.gurindam.record.TailReader;
import java.util.Random;

/** Hands every batch over twice, each time cut elsewhere. */
final class StutteringRecord extends MeddledRecord {
    private final Random random;

    StutteringRecord(RecordStore record, Random random) {
        super(record);
        this.random = random;
    }

    @Override
    public Tail follow(long fromPosition, int maxBatch, TailReader reader) {
        return super.follow(fromPosition, maxBatch, events -> {
            for (int twice = 0; twice < 2; twice++) {
                for (int from = 0; from < events.size(); ) {
                    int to = Math.min(events.size(), from + 1 + random.nextInt(40));
                    reader.read(events.subList(from, to));
                    from = to;
                }
            }
        });
    }
}
