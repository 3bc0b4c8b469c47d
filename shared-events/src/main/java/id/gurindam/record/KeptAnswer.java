package id.gurindam.record;

/** The first answer to a request with an idempotency key, as sealed by its maker, kept for 24 hours. */
public record KeptAnswer(byte[] bodyDigest, byte[] answer, long position) {}
