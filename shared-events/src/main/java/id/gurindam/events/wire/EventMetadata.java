package id.gurindam.events.wire;

import id.gurindam.events.EventContext;
import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a stored event: its context and, where a citizen may see it, the commitment
 * {@code SHA-256("cpct/content/v1\n" || salt || canonical content)} in lower-case hex and the sealed 32-byte salt.
 */
public record EventMetadata(EventContext context, @Nullable String commitment, Personal.@Nullable Sealed salt) {}
