package id.gurindam.query.figures;

import id.gurindam.query.figures.FindFigures.By;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The cases that are not out. */
final class OpenCases {
    private OpenCases() {}

    /** Their ids. */
    static List<String> in(FigureIndex index) {
        FindFigures all = new FindFigures(Indicator.S7, Instant.EPOCH, Instant.EPOCH, By.ALL, FigureFilter.ALL, null);
        return index.read(now -> {
            List<String> ids = new ArrayList<>();
            new Sweep(now, all)
                    .each((_, slot, _, _, _, _, _, _) -> ids.add(now.slots().id(slot)));
            return ids;
        });
    }
}
