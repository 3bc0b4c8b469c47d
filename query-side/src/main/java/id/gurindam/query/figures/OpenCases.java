package id.gurindam.query.figures;

import id.gurindam.query.figures.FindFigures.By;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The cases that are not out. */
final class OpenCases {
    private static final int BATCH = 1_000;

    private OpenCases() {}

    private static List<String> in(FigureIndex index) {
        FindFigures all = new FindFigures(Indicator.S7, Instant.EPOCH, Instant.EPOCH, By.ALL, FigureFilter.ALL, null);
        return index.read(now -> {
            List<String> ids = new ArrayList<>();
            new Sweep(now, all)
                    .each((_, slot, _, _, _, _, _, _) -> ids.add(now.slots().id(slot)));
            return ids;
        });
    }

    /** The same, so many at a time as are asked of the database at once. */
    static List<List<String>> batches(FigureIndex index) {
        List<String> ids = in(index);
        return IntStream.range(0, (ids.size() + BATCH - 1) / BATCH)
                .mapToObj(n -> ids.subList(n * BATCH, Math.min(ids.size(), (n + 1) * BATCH)))
                .toList();
    }
}
