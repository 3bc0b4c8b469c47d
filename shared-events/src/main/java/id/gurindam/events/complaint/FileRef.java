package id.gurindam.events.complaint;

/** A stored file by the SHA-256 of its encrypted bytes (lower-case hex), its media type and its length. */
public record FileRef(String digest, String mediaType, long bytes) {}
