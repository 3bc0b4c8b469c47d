package id.gurindam.web.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts in which an administrator reads the organisation; each change belongs to one of them, as does each thing that happened. */
enum Part {
    UNITS(
            List.of("establish-unit", "rename-unit", "abolish-unit"),
            List.of("unit-established", "unit-renamed", "unit-abolished")),
    AREAS(List.of(), List.of("city-named", "area-drawn")),
    CATEGORIES(List.of("open-category", "retire-category"), List.of("category-opened", "category-retired")),
    ROUTES(List.of("move-duty", "assign-duty"), List.of("duty-assigned", "duty-moved")),
    OFFICERS(
            List.of("appoint-officer", "release-officer", "name-backup"),
            List.of("officer-appointed", "officer-released", "backup-named")),
    CALENDARS(
            List.of("decree-calendar", "excuse-day"),
            List.of("calendar-decreed", "office-hours-decreed", "day-excused")),
    RULES(List.of("adopt-rule-set"), List.of("rule-set-adopted", "service-standard-adopted", "survey-form-adopted")),
    LISTS(List.of("adopt-reason-list"), List.of("reason-list-adopted", "status-words-adopted")),
    TEMPLATES(List.of("adopt-template"), List.of("reply-template-adopted")),
    BODIES(List.of("list-outside-body"), List.of("outside-body-listed"));

    private static final Set<String> TRIED = Set.of("decree-calendar", "adopt-rule-set");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> changes;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> happenings;

    Part(List<String> changes, List<String> happenings) {
        this.changes = changes;
        this.happenings = happenings;
    }

    /** The part of this name in an address. */
    static Optional<Part> named(String name) {
        return Arrays.stream(values()).filter(part -> part.slug().equals(name)).findFirst();
    }

    /** Its name in addresses and messages. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The change of this word is tried before it is made, since it can move deadlines. */
    static boolean isTried(String word) {
        return TRIED.contains(word);
    }

    /** Whoever may try a decree reads here. */
    boolean hasTrials() {
        return changes.stream().anyMatch(Part::isTried);
    }

    /** Where it is read. */
    String href() {
        return this == UNITS ? "/organisasi" : "/organisasi/" + slug();
    }

    /** The words of the changes that are made here. */
    List<String> changes() {
        return changes;
    }

    /** What is stored under this name belongs here. */
    boolean tells(String storedName) {
        return happenings.contains(storedName.replaceFirst("^organisation\\.", ""));
    }
}
