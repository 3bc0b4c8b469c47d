package id.gurindam.web.security;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The only reader of tokens: makes of session, password, cookies and PIN the one who speaks. */
public final class Callers {
    /** The header in which the interface shows the PIN. */
    public static final String PIN_HEADER = "Gurindam-Pin";

    private static final String KEPT = Callers.class.getName();

    private final WhoMay whoMay;
    private final DeviceCookie device;
    private final PinPass passes;
    private final PinGate gate;

    Callers(WhoMay whoMay, DeviceCookie device, PinPass passes, PinGate gate) {
        this.whoMay = whoMay;
        this.device = device;
        this.passes = passes;
        this.gate = gate;
    }

    /** Who makes this request; a wrong PIN in the header is refused here. The PIN is tried once for each request. */
    public Mono<Caller> of(ServerWebExchange exchange) {
        Mono<Caller> fresh = exchange.getPrincipal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(signed -> plain(exchange, signed.orElse(null) instanceof Authentication a ? a : null))
                .flatMap(caller -> withPin(exchange, caller))
                .cache();
        Object kept = exchange.getAttributes().putIfAbsent(KEPT, fresh);
        return kept instanceof Mono<?> mono ? mono.cast(Caller.class) : fresh;
    }

    /** Who makes it, without asking for a PIN in the header. */
    Caller plain(ServerWebExchange exchange, @Nullable Authentication signed) {
        String secret = exchange.getAttributes()
                .computeIfAbsent(KEPT + ".device", _ -> device.of(exchange))
                .toString();
        Caller caller = signed != null && signed.getPrincipal() instanceof Officer officer
                ? Caller.officer(whoMay, officer, secret)
                : Caller.citizen(whoMay, secret);
        for (String code : passes.shown(exchange)) {
            caller = caller.withProved(code);
        }
        return caller;
    }

    private Mono<Caller> withPin(ServerWebExchange exchange, Caller caller) {
        String pin = exchange.getRequest().getHeaders().getFirst(PIN_HEADER);
        Map<String, String> path = Objects.requireNonNullElse(
                exchange.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE), Map.of());
        String code = path.get("code");
        return pin == null || code == null
                ? Mono.just(caller)
                : gate.prove(exchange, code, pin).map(caller::withProved);
    }
}
