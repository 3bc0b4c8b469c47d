package id.gurindam.web.security;

import reactor.core.publisher.Mono;

/** What is kept of the PIN of a case. */
@FunctionalInterface
public interface PinDigests {
    /** The mac of the PIN, or nothing if there is no such case. */
    Mono<String> of(String trackingCode);
}
