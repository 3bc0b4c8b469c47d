package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The one place where a PIN is tried; an unknown code is refused as a wrong PIN is, and takes as long. */
public final class PinGate {
    private static final String NONE = "0".repeat(64);

    private final TrackingCodes codes;
    private final Pins pins;
    private final PinBudget budget;
    private final ObjectProvider<PinDigests> digests;

    PinGate(TrackingCodes codes, Pins pins, PinBudget budget, ObjectProvider<PinDigests> digests) {
        this.codes = codes;
        this.pins = pins;
        this.budget = budget;
        this.digests = digests;
    }

    /** The code as it is written, if the PIN is that of the case; refused with PIN_WRONG or PIN_TRIES_SPENT otherwise. */
    public Mono<String> prove(ServerWebExchange exchange, String typedCode, String typedPin) {
        String address = ClientAddress.of(exchange.getRequest());
        String code = codes.read(typedCode).orElse("");
        return Mono.defer(() -> {
            budget.check(code, address);
            return kept(code).map(kept -> {
                if (!pins.matches(code, typedPin, kept)) {
                    budget.missed(code, address);
                    throw EdgeRefusal.PIN_WRONG.refused();
                }
                return code;
            });
        });
    }

    private Mono<String> kept(String code) {
        return Mono.justOrEmpty(digests.getIfAvailable())
                .flatMap(known -> known.of(code))
                .defaultIfEmpty(NONE);
    }
}
