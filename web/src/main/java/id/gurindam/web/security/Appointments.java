package id.gurindam.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds which role now, as the organisation's events tell it; asked at every request, so it must be quick. */
@FunctionalInterface
public interface Appointments {
    /** The roles of this officer; none if nobody knows the reference. */
    List<Appointment> of(String officerRef);

    /** The name of the unit, as it stands in the head of a page. */
    default @Nullable String unitName(String unitCode) {
        return null;
    }
}
