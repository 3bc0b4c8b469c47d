package id.gurindam.query.person;

import org.jspecify.annotations.Nullable;

/** The person behind a reference. Ask only after the reveal is on record. */
public record FindPerson(String personRef) {

    /** What the person left; null where nothing was left, an empty text where it was destroyed. */
    public record Person(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
