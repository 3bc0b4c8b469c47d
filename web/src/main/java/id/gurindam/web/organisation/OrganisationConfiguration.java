package id.gurindam.web.organisation;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.Lookups;
import id.gurindam.web.security.Appointments;
import id.gurindam.web.security.Examiners;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rest of the edge looks up in the organisation, always as it stands now. */
@Configuration(proxyBeanMethods = false)
public class OrganisationConfiguration {

    @Bean
    Appointments appointments(OrganisationBook book) {
        return new AppointmentsFromBook(book);
    }

    @Bean
    Examiners examiners(OrganisationBook book) {
        return Examiners.asked(
                () -> book.now().places().theUnit(UnitKind.INSPEKTORAT).orElse(null),
                () -> book.now().places().theUnit(UnitKind.SETDA).orElse(null));
    }

    /** Whoever keeps the files gives a bean Function&lt;String, FileRef&gt;; without one no file is known. */
    @Bean
    Lookups lookups(OrganisationBook book, ObjectProvider<Function<String, @Nullable FileRef>> files) {
        return new LookupsFromBook(book, digest -> {
            Function<String, @Nullable FileRef> known = files.getIfAvailable();
            return known == null ? null : known.apply(digest);
        });
    }
}
