package id.gurindam.web.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.BodyLevel;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.query.organisation.Subjects;
import id.gurindam.web.pages.model.Option;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be chosen in a change of the organisation: only what stands there now, each under a heading where the list is long. */
record Choices(Reading reading) implements Function<String, List<Option>> {
    private static final Set<Role> NOBODY_IS_APPOINTED = EnumSet.of(Role.CITIZEN, Role.SYSTEM);

    @Override
    public List<Option> apply(String field) {
        return switch (field) {
            case "unitCode", "toUnit", "parentCode" -> units();
            case "areaCode" -> Stream.concat(districts(), kelurahan()).toList();
            case "kelurahanCode" -> kelurahan().toList();
            case "categoryCode", "replacedBy", "likelyFor" -> categories();
            case "parentCategory" ->
                reading.page().subjects().groups().stream().map(this::category).toList();
            case "officerRef", "backupRef" -> people();
            case "post" -> posts();
            case "external" -> bodies();
            case "officeHours" ->
                reading.details().hours().stream()
                        .map(set -> Option.of(set.code(), reading.tongue().of(set.nameId(), set.nameEn())))
                        .toList();
            case "icon" ->
                reading.lists().categories().stream()
                        .map(OrganisationLists.Category::icon)
                        .distinct()
                        .sorted()
                        .map(icon -> Option.of(icon, icon))
                        .toList();
            case "serviceComponent" -> listed("serviceComponents");
            case "list" ->
                reading.lists().lists().stream()
                        .map(list -> Option.of(list.code(), listName(list.code())))
                        .toList();
            default -> ofTheLaw(field);
        };
    }

    /** Answers that the law gives and not the city. */
    private List<Option> ofTheLaw(String field) {
        return switch (field) {
            case "unitKind" -> named(Arrays.stream(UnitKind.values()), "unit.kind.");
            case "bodyLevel" -> named(Arrays.stream(BodyLevel.values()), "body.level.");
            case "role" ->
                named(Arrays.stream(Role.values()).filter(role -> !NOBODY_IS_APPOINTED.contains(role)), "role.");
            default -> List.of();
        };
    }

    /** The name of a list; one that the pages have no word for is its own name. */
    String listName(String code) {
        return reading.words().first("list.name." + code, code);
    }

    private List<Option> named(Stream<? extends Enum<?>> values, String prefix) {
        return values.map(value -> Option.of(value.name(), reading.words().first(prefix + value.name(), value.name())))
                .toList();
    }

    private List<Option> units() {
        return reading.page().places().openUnits().stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .map(unit -> new Option(
                        unit.code(),
                        unit.shortName() + " · " + unit.name(),
                        reading.words().say("unit.kind." + unit.kind())))
                .toList();
    }

    private Stream<Option> districts() {
        return reading.page().places().kecamatan().stream()
                .map(area ->
                        new Option(area.code(), area.name(), reading.words().say("area.level." + AreaLevel.KECAMATAN)));
    }

    private Stream<Option> kelurahan() {
        return reading.page().places().kecamatan().stream()
                .flatMap(district -> reading.page().places().kelurahanOf(district.code()).stream()
                        .map(area -> new Option(area.code(), area.name(), district.name())));
    }

    /** Groups too, since a group has a unit of its own and can be closed. */
    private List<Option> categories() {
        return reading.page().subjects().groups().stream()
                .flatMap(group -> Stream.concat(
                                Stream.of(group), reading.page().subjects().within(group.code()).stream())
                        .map(category -> new Option(
                                category.code(), category.name(reading.tongue()), group.name(reading.tongue()))))
                .toList();
    }

    private Option category(Subjects.CategoryLine category) {
        return Option.of(category.code(), category.name(reading.tongue()));
    }

    private List<Option> people() {
        return reading.everybody().entrySet().stream()
                .map(person -> new Option(person.getKey(), person.getValue(), firstRole(person.getKey())))
                .sorted((a, b) -> heading(a).compareTo(heading(b)))
                .toList();
    }

    private static String heading(Option option) {
        String hint = option.hint();
        return hint == null ? "" : hint;
    }

    private @Nullable String firstRole(String officerRef) {
        return reading.page().officers().postsOf(officerRef).stream()
                .findFirst()
                .map(post -> reading.words().role(post.role().name()))
                .orElseGet(() -> reading.words().say("organisation.norole"));
    }

    private List<Option> posts() {
        return reading.lists().officers().stream()
                .map(post -> new Option(
                        new Post(post.code(), post.role().name(), post.unit()).written(),
                        reading.person(post.code()) + " · "
                                + reading.post(post.role().name(), post.unit()),
                        reading.words().role(post.role().name())))
                .sorted((a, b) -> heading(a).compareTo(heading(b)))
                .toList();
    }

    private List<Option> bodies() {
        return reading.lists().bodies().stream()
                .map(body ->
                        new Option(body.code(), body.name(), reading.words().say("body.level." + body.level())))
                .sorted((a, b) -> heading(a).compareTo(heading(b)))
                .toList();
    }

    private List<Option> listed(String list) {
        return reading.page().rules().list(list).stream()
                .map(entry -> Option.of(entry.code(), reading.tongue().of(entry.textId(), entry.textEn())))
                .toList();
    }
}
