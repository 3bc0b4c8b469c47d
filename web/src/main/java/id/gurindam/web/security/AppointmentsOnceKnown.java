package id.gurindam.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The appointments of the organisation; while there is no organisation nobody holds a role. */
record AppointmentsOnceKnown(ObjectProvider<Appointments> known) implements Appointments {
    @Override
    public List<Appointment> of(String officerRef) {
        Appointments appointments = known.getIfAvailable();
        return appointments == null ? List.of() : appointments.of(officerRef);
    }

    @Override
    public @Nullable String unitName(String unitCode) {
        Appointments appointments = known.getIfAvailable();
        return appointments == null ? null : appointments.unitName(unitCode);
    }
}
