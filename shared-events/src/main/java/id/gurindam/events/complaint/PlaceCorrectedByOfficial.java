package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** An officer found that the place is another than the one first told. */
public record PlaceCorrectedByOfficial(
        String complaintId,
        String kelurahanCode,
        @Nullable Personal exactPlace,
        @Nullable Personal placeWords,
        @Nullable Personal reason)
        implements ComplaintEvent {}
