package id.gurindam.web.security;

import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.PasswordPage;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where every officer changes the own password. */
@Controller
final class OwnPasswordPage {
    static final String ADDRESS = "/sandi";

    private static final int UNPROCESSABLE = HttpStatus.UNPROCESSABLE_CONTENT.value();

    private final OwnPassword own;

    OwnPasswordPage(OwnPassword own) {
        this.own = own;
    }

    @GetMapping(ADDRESS)
    Rendering ask(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        Officer officer = officer(caller);
        boolean done = asked.containsKey("selesai") && !officer.mustChange();
        return page(new PasswordPage(officer.mustChange(), done, FormErrors.NONE), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> change(ServerWebExchange exchange, Caller caller) {
        Officer officer = officer(caller);
        return exchange.getFormData()
                .flatMap(form -> own.change(exchange, officer.username(), value(form, "old"), value(form, "password")))
                .thenReturn(Rendering.redirectTo(ADDRESS + "?selesai").build())
                .onErrorResume(
                        AuthenticationException.class,
                        _ -> Mono.just(again(officer, FormErrors.of("old", "sandi.old.wrong"))))
                .onErrorResume(
                        EdgeRefused.class,
                        refused -> refused.refusal().status() == UNPROCESSABLE
                                ? Mono.just(again(officer, errors(refused)))
                                : Mono.error(refused));
    }

    private static Officer officer(Caller caller) {
        Officer officer = caller.officer();
        if (officer == null) {
            throw EdgeRefusal.SIGN_IN_NEEDED.refused();
        }
        return officer;
    }

    private static FormErrors errors(EdgeRefused refused) {
        return FormErrors.of(
                Objects.requireNonNullElse(refused.field(), "password"),
                "refusal." + refused.refusal().name());
    }

    private static Rendering again(Officer officer, FormErrors errors) {
        return page(new PasswordPage(officer.mustChange(), false, errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Rendering page(PasswordPage shown, HttpStatus status) {
        return Rendering.view("sandi")
                .model(Map.of("page", shown))
                .status(status)
                .build();
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
