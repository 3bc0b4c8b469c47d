package id.gurindam.command.organisation;

import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyEvent;
import id.gurindam.events.organisation.DutyMoved;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The categories and who is first in line for each, as they stand. */
public record Duties(Map<String, Category> categories, Map<Duty, String> holders) {
    static final Duties NONE = new Duties(Map.of(), Map.of());

    /** A category as it was opened; once retired it is kept for the cases in it. */
    public record Category(CategoryOpened opened, boolean open) {
        /** It only groups others. */
        public boolean isGroup() {
            return opened.parentCode() == null;
        }
    }

    /** A category in one kelurahan, or everywhere else. */
    public record Duty(String categoryCode, @Nullable String kelurahanCode) {}

    Duties evolve(DutyEvent event) {
        return switch (event) {
            case CategoryOpened category -> with(category.categoryCode(), new Category(category, true));
            case CategoryRetired category ->
                with(
                        category.categoryCode(),
                        new Category(categoryAt(category.categoryCode()).opened(), false));
            case DutyAssigned duty -> held(duty.categoryCode(), duty.kelurahanCode(), duty.unitCode());
            case DutyMoved duty -> held(duty.categoryCode(), duty.kelurahanCode(), duty.toUnit());
        };
    }

    /** The category exists, has a parent and has not been retired. */
    public boolean isOpenLeaf(String categoryCode) {
        Category category = categories.get(categoryCode);
        return category != null && category.open() && !category.isGroup();
    }

    /** The unit first in line: that of the kelurahan for this category, else the one for the category everywhere. */
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return Optional.ofNullable(holders.get(new Duty(categoryCode, kelurahanCode)))
                .or(() -> Optional.ofNullable(holders.get(new Duty(categoryCode, null))));
    }

    /** The unit is first in line for a category that can still be chosen. */
    public boolean holds(String unitCode) {
        return holders.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(unitCode)
                        && categoryAt(entry.getKey().categoryCode()).open());
    }

    /** Categories that can still be chosen belong to it. */
    public boolean hasOpenParts(String categoryCode) {
        return categories.values().stream()
                .anyMatch(category ->
                        category.open() && categoryCode.equals(category.opened().parentCode()));
    }

    private Duties with(String code, Category category) {
        return new Duties(Entries.with(categories, code, category), holders);
    }

    private Duties held(String category, @Nullable String kelurahan, String unit) {
        return new Duties(categories, Entries.with(holders, new Duty(category, kelurahan), unit));
    }

    private Category categoryAt(String code) {
        Category category = categories.get(code);
        if (category == null) {
            throw new IllegalStateException("the record speaks of category " + code + " before it was opened");
        }
        return category;
    }
}
