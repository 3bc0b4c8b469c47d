package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.security.Appointment;
import id.gurindam.web.security.Appointments;
import java.util.List;

/** The appointments as the organisation's events tell them. */
record AppointmentsFromBook(OrganisationBook book) implements Appointments {
    @Override
    public List<Appointment> of(String officerRef) {
        return book.now().officers().postsOf(officerRef).stream()
                .map(post -> new Appointment(post.role(), post.unitCode(), post.namedVerifier()))
                .toList();
    }

    @Override
    public String unitName(String unitCode) {
        return book.now().places().unitName(unitCode);
    }
}
