package id.gurindam.query.figures;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are counted: of this unit, class, category (a leaf or a parent), area (a kelurahan or a kecamatan), channel and
 * filer; null matches all. A reader never counts a case that accuses him; for the public nothing hidden is counted alone.
 */
public record FigureFilter(
        @Nullable String unit,
        @Nullable Classification classification,
        @Nullable String category,
        @Nullable String area,
        @Nullable Channel channel,
        @Nullable FiledBy filedBy,
        Reader reader) {
    /** Everything, for somebody whom no case accuses. */
    public static final FigureFilter ALL = new FigureFilter(null, null, null, null, null, null, Reader.ANYBODY);

    /** Who asks: the units for which he speaks, and his reference. */
    public record Reader(Set<String> units, String officer) {
        /** Somebody whom no case accuses. */
        public static final Reader ANYBODY = new Reader(Set.of(), "");

        /** The case accuses a unit for which he speaks, or him. */
        boolean isAccusedIn(CaseLine line) {
            return units.stream().anyMatch(line.accusedUnits()::contains)
                    || line.accusedOfficers().contains(officer);
        }
    }

    /** The same for this reader. */
    public FigureFilter by(Reader who) {
        return new FigureFilter(unit, classification, category, area, channel, filedBy, who);
    }

    /** The same for this unit only. */
    public FigureFilter of(@Nullable String oneUnit) {
        return new FigureFilter(oneUnit, classification, category, area, channel, filedBy, reader);
    }
}
