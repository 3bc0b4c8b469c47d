package id.gurindam.web.operations;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.record.RecordStore;
import id.gurindam.web.security.DemoAccounts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demo, and only there, every role has an account, all with one password. */
@Component
@Order(20)
@ConditionalOnProperty(name = "gurindam.demo", havingValue = "true")
final class DemoDoor implements ApplicationRunner {
    private final DemoAccounts accounts;
    private final RecordStore record;
    private final CityFile city;
    private final OrganisationBook book;
    private final Settings settings;

    DemoDoor(DemoAccounts accounts, RecordStore record, CityFile city, OrganisationBook book, Settings settings) {
        this.accounts = accounts;
        this.record = record;
        this.city = city;
        this.book = book;
        this.settings = settings;
    }

    /** Said to whoever started it and kept in no log. */
    private static void say(String password) {
        System.out.println("demo: every account has the password " + password);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoOfficers officers = new DemoOfficers(record.identity().storeId());
        Map<String, String> units = new LinkedHashMap<>();
        city.unitCodes().forEach(code -> units.put(code, book.now().places().unitShortName(code)));
        accounts.open(
                DemoAccounts.places(units),
                place -> officers.refOf(place.username()),
                settings.demoPassword(),
                DemoDoor::say);
    }
}
