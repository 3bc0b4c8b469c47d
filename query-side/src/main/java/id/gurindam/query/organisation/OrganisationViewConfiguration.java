package id.gurindam.query.organisation;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives everybody the one book of the organisation, already told. */
@Configuration(proxyBeanMethods = false)
public class OrganisationViewConfiguration {

    @Bean
    OrganisationView organisationView(RecordStore record, EventCodec codec, ViewProgress progress, Vault vault) {
        return new OrganisationView(record, codec, progress, vault);
    }

    @Bean
    OrganisationBook organisationBook(OrganisationView view) {
        return view.book();
    }

    @Bean
    RetoldOrganisation retoldOrganisation(
            OrganisationBook book, RecordStore record, ViewStore store, EventCodec codec) {
        return new RetoldOrganisation(book, record, store, codec);
    }
}
