package id.gurindam.web.pages.model;

import java.util.List;

/** A question that belongs to a category, its words in the reader's language; personal answers are sealed. */
public record Question(String code, String label, Kind kind, boolean required, List<Option> options, boolean personal) {
    /** How it is answered. */
    public enum Kind {
        /** A line. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day and time. */
        WHEN,
        /** One of the options. */
        ONE,
        /** Any of the options. */
        MANY
    }

    /** The name of its field. */
    public String field() {
        return "jawab." + code;
    }
}
