package id.gurindam.web.complaint;

import id.gurindam.events.personal.Personal;
import id.gurindam.web.problem.EdgeRefusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of the city's map in degrees; a point outside them is not the city's. */
public record Place(double south, double west, double north, double east) {

    /** The exact place as it is sealed, "latitude,longitude", or null where no point was given. */
    @Nullable
    Personal exact(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw EdgeRefusal.FIELD_MISSING.refused(latitude == null ? "place.latitude" : "place.longitude");
        }
        if (!holds(latitude, longitude)) {
            throw EdgeRefusal.POINT_OUTSIDE_CITY.refused("place");
        }
        return Personal.of(String.format(Locale.ROOT, "%.6f,%.6f", latitude, longitude));
    }

    /** True if the point lies within the limits. */
    public boolean holds(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
}
