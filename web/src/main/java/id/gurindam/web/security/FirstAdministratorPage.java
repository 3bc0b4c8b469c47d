package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.problem.ProblemTexts;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page on which the first administrator is made; it exists only until that is done. */
@Controller
final class FirstAdministratorPage {
    private static final String ADDRESS = "/masuk/pertama";

    private final FirstAdministrator first;
    private final ObjectProvider<FirstAdministrator.Appointing> appointing;
    private final ProblemTexts texts = new ProblemTexts();

    FirstAdministratorPage(FirstAdministrator first, ObjectProvider<FirstAdministrator.Appointing> appointing) {
        this.first = first;
        this.appointing = appointing;
    }

    /** What the page shows: the name typed, and what was wrong with which field. */
    public record Shown(
            String username,
            @Nullable String field,
            @Nullable String error) {}

    @GetMapping(ADDRESS)
    Rendering ask() {
        if (!first.invited()) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        return page(new Shown("", null, null), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> make(ServerWebExchange exchange, Locale locale) {
        return exchange.getFormData()
                .flatMap(form -> first.make(
                                exchange,
                                value(form, "code"),
                                value(form, "username"),
                                value(form, "password"),
                                appointing.getObject())
                        .thenReturn(Rendering.redirectTo("/masuk").build())
                        .onErrorResume(
                                EdgeRefused.class,
                                refused -> Mono.just(again(value(form, "username"), refused, locale))));
    }

    private Rendering again(String username, EdgeRefused refused, Locale locale) {
        if (refused.refusal() == EdgeRefusal.NOT_FOUND) {
            throw refused;
        }
        String code = refused.refusal().name();
        String error = texts.title(code, locale) + " " + texts.remedy(code, locale);
        return page(
                new Shown(username, refused.field(), error),
                HttpStatus.valueOf(refused.refusal().status()));
    }

    private static Rendering page(Shown shown, HttpStatus status) {
        return Rendering.view("masuk-pertama")
                .model(Map.of("page", shown))
                .status(status)
                .build();
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
