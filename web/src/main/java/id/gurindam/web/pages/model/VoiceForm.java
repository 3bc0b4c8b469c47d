package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** The form with which another says "me too". */
public record VoiceForm(
        String action,
        String key,
        @Nullable String contact,
        @Nullable FieldError error) {}
