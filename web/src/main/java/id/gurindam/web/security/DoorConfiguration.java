package id.gurindam.web.security;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** What stands at the door: tables, accounts, codes, PINs and budgets. */
@Configuration(proxyBeanMethods = false)
public class DoorConfiguration {
    private final boolean secure;

    DoorConfiguration(@Value("${gurindam.base-url:http://localhost:8080}") URI baseUrl) {
        this.secure = "https".equals(baseUrl.getScheme());
    }

    @Bean
    WhoMay whoMay(Examiners examiners) {
        return new WhoMay(examiners);
    }

    @Bean(destroyMethod = "close")
    AccountStore accountStore(@Value("${gurindam.data-folder:./data}") Path folder, InstantSource clock) {
        return AccountStore.open(folder, clock);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    DemoAccounts demoAccounts(AccountStore accounts, Passwords passwords, InstantSource clock) {
        return new DemoAccounts(accounts, passwords, clock);
    }

    @Bean
    AccountOffice accountOffice(AccountStore accounts, Passwords passwords) {
        return new AccountOffice(accounts, passwords);
    }

    @Bean
    FirstAdministrator firstAdministrator(AccountStore accounts, Passwords passwords, InstantSource clock) {
        return new FirstAdministrator(accounts, passwords, clock);
    }

    @Bean
    TrackingCodes trackingCodes(@Value("${gurindam.tracking-prefix:TPI}") String prefix) {
        return new TrackingCodes(prefix);
    }

    @Bean
    Pins pins(ServerMac mac) {
        return new Pins(mac);
    }

    @Bean
    PinPass pinPass(ServerMac mac, InstantSource clock) {
        return new PinPass(mac, clock, secure);
    }

    @Bean
    PinGate pinGate(TrackingCodes codes, Pins pins, InstantSource clock, ObjectProvider<PinDigests> digests) {
        return new PinGate(codes, pins, new PinBudget(clock), digests);
    }

    @Bean
    RateLimits rateLimits(@Value("${gurindam.rate-limit:on}") String limit, InstantSource clock) {
        return new RateLimits(!"off".equals(limit), clock);
    }

    @Bean
    Callers callers(WhoMay whoMay, PinPass passes, PinGate gate) {
        return new Callers(whoMay, new DeviceCookie(secure), passes, gate);
    }

    @Bean
    Sessions sessions(AccountStore accounts, ObjectProvider<Appointments> appointments, InstantSource clock) {
        return new Sessions(accounts, new AppointmentsOnceKnown(appointments), clock);
    }

    @Bean
    StaffSignIn staffSignIn(AccountStore accounts, Passwords passwords, Sessions sessions, InstantSource clock) {
        return new StaffSignIn(accounts, passwords, new SignInBudget(clock), sessions);
    }

    @Bean
    OwnPassword ownPassword(
            AccountStore accounts, Passwords passwords, StaffSignIn signIn, Sessions sessions, RateLimits limits) {
        return new OwnPassword(accounts, passwords, signIn, sessions, limits);
    }

    @Bean
    WebFluxConfigurer callerArguments(Callers callers) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CallerArgument(callers));
            }
        };
    }
}
