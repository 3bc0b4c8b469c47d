package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** A password that is shown once, to whoever made it; without one it was shown before. No log that prints a model tells it. */
public record OneTimePassword(String username, @Nullable String password) {
    @Override
    public String toString() {
        return "OneTimePassword[]";
    }
}
