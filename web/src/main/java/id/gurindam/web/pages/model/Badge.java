package id.gurindam.web.pages.model;

import java.util.List;

/** A word with its tone; the word is a message key with its values. */
public record Badge(Tone tone, String key, List<Object> args) {
    /** A word without values. */
    public static Badge of(Tone tone, String key, Object... args) {
        return new Badge(tone, key, List.of(args));
    }
}
