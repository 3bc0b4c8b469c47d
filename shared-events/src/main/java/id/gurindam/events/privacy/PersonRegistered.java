package id.gurindam.events.privacy;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A person left a name or a way to be reached, for one filing only. */
public record PersonRegistered(
        String personRef,
        @Nullable Personal name,
        @Nullable Personal email,
        @Nullable Personal phone) implements PrivacyEvent {}
