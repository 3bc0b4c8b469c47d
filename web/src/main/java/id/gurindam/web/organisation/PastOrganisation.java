package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationPage;
import reactor.core.publisher.Mono;

/** The organisation as it was at a moment: a position of the record or an instant. */
@FunctionalInterface
interface PastOrganisation {
    /** By what was recorded until then. */
    Mono<OrganisationPage> at(String asOf);
}
