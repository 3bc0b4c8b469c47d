package id.gurindam.record.files;

/** A file that is kept: the SHA-256 of its encrypted bytes (lower-case hex), its media type and its length in clear. */
public record StoredFile(String digest, String mediaType, long bytes) {}
