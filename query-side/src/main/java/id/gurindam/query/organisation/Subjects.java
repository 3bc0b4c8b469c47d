package id.gurindam.query.organisation;

import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyEvent;
import id.gurindam.events.organisation.DutyMoved;
import id.gurindam.events.organisation.Notice;
import id.gurindam.events.organisation.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tree of categories, with what is asked and told in each, and who is first in line; a code that nobody knows is its own name. */
public record Subjects(Map<String, CategoryLine> categories, Map<Duty, String> holders) {
    static final Subjects NONE = new Subjects(Map.of(), Map.of());

    /** A category; replacedBy says what to choose once it is retired. */
    public record CategoryLine(
            CategoryOpened as, boolean open, @Nullable String replacedBy) {
        /** Its code. */
        public String code() {
            return as.categoryCode();
        }

        /** Its name. */
        public String name(Tongue tongue) {
            return tongue.of(as.nameId(), as.nameEn());
        }

        /** It only groups others. */
        public boolean group() {
            return as.parentCode() == null;
        }

        /** What is asked of whoever files in it. */
        public List<Notice> notices() {
            return as.notices();
        }

        /** What is asked about a complaint in it. */
        public List<Question> questions() {
            return as.questions();
        }
    }

    /** A category in one kelurahan, or (without) everywhere else. */
    public record Duty(String categoryCode, @Nullable String kelurahanCode) {}

    Subjects on(DutyEvent event) {
        return switch (event) {
            case CategoryOpened category -> with(new CategoryLine(category, true, null));
            case CategoryRetired retired -> retired(retired);
            case DutyAssigned duty -> held(new Duty(duty.categoryCode(), duty.kelurahanCode()), duty.unitCode());
            case DutyMoved duty -> held(new Duty(duty.categoryCode(), duty.kelurahanCode()), duty.toUnit());
        };
    }

    /** The name of the category. */
    public String categoryName(String code, Tongue tongue) {
        CategoryLine category = categories.get(code);
        return category == null ? code : category.name(tongue);
    }

    /** The groups that can still be chosen from, in their order. */
    public List<CategoryLine> groups() {
        return categories.values().stream()
                .filter(category -> category.open() && category.as().parentCode() == null)
                .toList();
    }

    /** The categories of a group that can still be chosen, in their order. */
    public List<CategoryLine> within(String groupCode) {
        return categories.values().stream()
                .filter(category ->
                        category.open() && groupCode.equals(category.as().parentCode()))
                .toList();
    }

    /** The category, if it is one that a complaint can still be filed in. */
    public Optional<CategoryLine> choosable(String code) {
        return Optional.ofNullable(categories.get(code)).filter(category -> category.open() && !category.group());
    }

    /** The unit first in line. */
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return Optional.ofNullable(holders.get(new Duty(categoryCode, kelurahanCode)))
                .or(() -> Optional.ofNullable(holders.get(new Duty(categoryCode, null))));
    }

    private Subjects with(CategoryLine category) {
        return new Subjects(Register.with(categories, category.code(), category), holders);
    }

    private Subjects retired(CategoryRetired retired) {
        CategoryLine category = categories.get(retired.categoryCode());
        return category == null ? this : with(new CategoryLine(category.as(), false, retired.replacedBy()));
    }

    private Subjects held(Duty duty, String unit) {
        return new Subjects(categories, Register.with(holders, duty, unit));
    }
}
