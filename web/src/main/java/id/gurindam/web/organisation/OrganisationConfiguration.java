package id.gurindam.web.organisation;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.personal.Personal;
import id.gurindam.query.organisation.FindOrganisation;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.complaint.AsOf;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Lookups;
import id.gurindam.web.figures.FigureReads;
import id.gurindam.web.security.Account;
import id.gurindam.web.security.AccountStore;
import id.gurindam.web.security.Appointments;
import id.gurindam.web.security.Examiners;
import id.gurindam.web.security.FirstAdministrator;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

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

    @Bean
    Drafts drafts(FigureReads reads) {
        return reads::moved;
    }

    @Bean
    PastOrganisation pastOrganisation(AsOf moments, CaseReads reads) {
        return asOf -> moments.read(asOf)
                .flatMap(moment -> reads.ask(new FindOrganisation(moment.position()), OrganisationPage.class));
    }

    /** Whoever has an account may be given a role; where nobody keeps accounts only those who hold a role are known. */
    @Bean
    People people(ObjectProvider<AccountStore> accounts) {
        return () -> {
            Map<String, String> names = new LinkedHashMap<>();
            accounts.ifAvailable(store -> store.all().stream()
                    .sorted(Comparator.comparing(Account::displayName))
                    .forEach(account -> names.put(account.officerRef(), account.displayName())));
            return names;
        };
    }

    /** The first administrator is appointed by the platform itself, since nobody else can yet. */
    @Bean
    FirstAdministrator.Appointing firstAppointment(CommandOffice office, InstantSource clock) {
        return officerRef -> Mono.defer(() -> {
            OrganisationCommand.AppointOfficer appoint = new OrganisationCommand.AppointOfficer(
                    officerRef, Role.ADMINISTRATOR, null, false, Personal.of("Administrator pertama"));
            EventContext context = EventContext.now(
                    Actor.SYSTEM, Channel.SYSTEM, UUID.randomUUID().toString(), clock.instant());
            return Mono.fromFuture(office.send(CommandOffice.Request.of(appoint, context)))
                    .then();
        });
    }

    /** Whoever keeps the files gives a bean BiFunction&lt;String, String, FileRef&gt;; without one no file is known. */
    @Bean
    Lookups lookups(OrganisationBook book, ObjectProvider<BiFunction<String, String, @Nullable FileRef>> files) {
        return new LookupsFromBook(book, (digest, complaintId) -> {
            BiFunction<String, String, @Nullable FileRef> known = files.getIfAvailable();
            return known == null ? null : known.apply(digest, complaintId);
        });
    }
}
