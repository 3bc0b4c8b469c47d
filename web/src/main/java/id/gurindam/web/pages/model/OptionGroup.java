package id.gurindam.web.pages.model;

import java.util.List;

/** Answers under one heading, both in the reader's language. */
public record OptionGroup(String label, List<Option> options) {
    /** True if one of them has this value. */
    public boolean holds(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
