package id.gurindam.web.pages.model;

import java.time.LocalDate;
import java.util.List;

/** What may be changed in a simulation: the limits of each clock, and days off; nothing of it is recorded. */
public record WhatIfPage(
        LocalDate from, LocalDate to, String rules, List<Clock> clocks, String days, String year, FormErrors errors) {

    /** A clock with its limits; unit is a message. */
    public record Clock(String name, String unit, List<Limit> limits) {}

    /** One limit: the name of its field, the class that it is for (empty for all), what holds, and what was written. */
    public record Limit(String field, String label, int inForce, String written) {
        /** Where it stands on the page. */
        public String id() {
            return field.replace('.', '-').replace('_', '-');
        }
    }
}
