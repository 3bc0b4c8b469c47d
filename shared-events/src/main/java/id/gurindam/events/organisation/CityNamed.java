package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The city that this installation serves was named, with the limits within which a place can lie. */
public record CityNamed(
        String cityCode,
        @Nullable String bpsCode,
        String name,
        String fullName,
        String province,
        String zone,
        String zoneShort,
        String trackingPrefix,
        Point centre,
        Box mapLimits,
        @Nullable Box boundingBox,
        @Nullable Double areaKm2,
        List<Population> population,
        @Nullable Personal reason)
        implements StructureEvent {}
