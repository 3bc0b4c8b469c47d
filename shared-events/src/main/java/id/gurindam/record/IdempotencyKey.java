package id.gurindam.record;

/** A key that a caller gave to one request, within its scope (caller and route). */
public record IdempotencyKey(String scope, String key) {}
