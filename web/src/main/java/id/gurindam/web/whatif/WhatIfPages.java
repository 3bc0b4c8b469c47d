package id.gurindam.web.whatif;

import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Simulations as pages: a form of numbers and days, how far it is, and what would differ. */
@Controller
class WhatIfPages {
    private static final String PATH = "/papan/andai";
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final WhatIfDesk desk;
    private final WhatIfMaker maker;

    WhatIfPages(WhatIfDesk desk, WhatIfMaker maker) {
        this.desk = desk;
        this.maker = maker;
    }

    @GetMapping(PATH)
    String form(Locale locale, Model model) {
        model.addAttribute(
                "page",
                maker.form(
                        desk.stretch(null, null),
                        desk.inForce(),
                        new LinkedMultiValueMap<>(),
                        FormErrors.NONE,
                        locale));
        return "andai";
    }

    @PostMapping(PATH)
    Mono<String> begin(ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        return exchange.getFormData().flatMap(form -> {
            DraftForm.Read read = DraftForm.read(form, desk.inForce());
            FindWhatIf.Draft draft = read.draft();
            if (draft == null) {
                return Mono.just(again(form, read, exchange, locale, model));
            }
            return desk.begin(desk.stretch(read.from(), read.to()), draft, caller)
                    .map(id -> "redirect:" + PATH + "/" + id);
        });
    }

    /** The same page with what was written and what is wrong with it. */
    private String again(
            MultiValueMap<String, String> form,
            DraftForm.Read read,
            ServerWebExchange exchange,
            Locale locale,
            Model model) {
        exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        boolean turned = read.from() != null && read.to() != null && read.from().isAfter(read.to());
        WhatIfDesk.Stretch stretch = turned ? desk.stretch(null, null) : desk.stretch(read.from(), read.to());
        model.addAttribute("page", maker.form(stretch, desk.inForce(), form, read.errors(), locale));
        return "andai";
    }

    /** As long as it runs the page looks again by itself, with script or without. */
    @GetMapping(PATH + "/{id}")
    Mono<String> result(
            @PathVariable String id, ServerWebExchange exchange, Caller caller, Locale locale, Model model) {
        return desk.standing(id, caller).map(standing -> {
            boolean running = standing.state() == FindWhatIf.State.RUNNING;
            if (running) {
                exchange.getResponse().getHeaders().add("Refresh", "2");
            }
            model.addAttribute(
                    "page", maker.result(id, standing, running ? PATH + "/" + id + "/live" : null, caller, locale));
            return "andai-hasil";
        });
    }

    /** A word for each step, and one at the end; it goes on with silence, or the browser would ask again. */
    @GetMapping(path = PATH + "/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(@PathVariable String id, Caller caller) {
        Flux<ServerSentEvent<String>> beats = Flux.interval(BEAT)
                .map(_ -> ServerSentEvent.<String>builder().comment("").build())
                .onBackpressureDrop();
        return desk.standings(id, caller)
                .map(_ -> ServerSentEvent.builder("changed").event("case").build())
                .concatWith(beats);
    }

    @PostMapping(PATH + "/{id}/batal")
    Mono<String> cancel(@PathVariable String id, Caller caller) {
        return desk.cancel(id, caller).thenReturn("redirect:" + PATH);
    }
}
