package id.gurindam.web.security;

import id.gurindam.events.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.ReactiveMultipartAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebSessionIdResolverAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A house with the real door and error pages, and behind the door only an echo. */
@SuppressWarnings("DoNotCallSuggester") // its handlers throw on purpose
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    CodecsAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class,
    WebSessionIdResolverAutoConfiguration.class,
    ReactiveMultipartAutoConfiguration.class,
    ErrorWebFluxAutoConfiguration.class,
    NettyReactiveWebServerAutoConfiguration.class,
    ReactiveWebSecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"id.gurindam.web.security", "id.gurindam.web.problem", "id.gurindam.web.pages"},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ServerMacConfiguration.class))
class DoorTestHouse {
    static final String PASSWORD = "kata sandi contoh";
    static final String PIN = "AAAA-BBBB-CCCC";
    static final Map<String, List<Appointment>> HELD = new ConcurrentHashMap<>();

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    ServerMac serverMac() {
        return new TestMac();
    }

    @Bean
    Appointments appointments() {
        return ref -> HELD.getOrDefault(ref, List.of());
    }

    @Bean
    Examiners examiners() {
        return Examiners.of("103", "101");
    }

    @Bean
    PinDigests pinDigests(Pins pins) {
        return code -> code.equals(code()) ? Mono.just(pins.mac(code, PIN)) : Mono.empty();
    }

    /** An account for every role, named like it. */
    @Bean
    Object everybody(AccountStore accounts, Passwords passwords) {
        String hash = passwords.hash(PASSWORD);
        for (Role role : Role.values()) {
            accounts.create(role.name(), hash, "ref-" + role, role.name());
            HELD.put("ref-" + role, List.of(new Appointment(role, unit(role), false)));
        }
        return hash;
    }

    private static @Nullable String unit(Role role) {
        return role == Role.UNIT_OFFICER || role == Role.UNIT_HEAD ? "110" : null;
    }

    /** A code that is one. */
    static String code() {
        return new TrackingCodes("TPI", new Random(7)).next();
    }

    @RestController
    static final class Echo {
        record Letter(String words) {}

        @RequestMapping("/**")
        Mono<String> anything(ServerWebExchange exchange) {
            Object token = exchange.getAttribute(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME);
            return Mono.just(token instanceof CsrfToken known ? known.getToken() : "");
        }

        @GetMapping("/api/complaints/{code}")
        String proved(Caller caller, @PathVariable("code") String code) {
            return "proved " + caller.proved(code);
        }

        @PostMapping("/api/complaints")
        String filed(@RequestBody Letter letter) {
            return Objects.toString(letter.words());
        }

        @GetMapping("/api/desk")
        String desk(Caller caller) {
            return caller.appointments().toString();
        }

        @GetMapping("/api/desk/broken")
        String broken() {
            throw new IllegalStateException("a secret");
        }
    }
}
