package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.pages.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers that a field of an act may take, from the organisation's lists. */
public final class Lists implements Function<String, List<Option>> {
    private static final Map<String, String> CITY_LISTS = Map.of(
            "decline.ground", "declineGrounds",
            "claim-outcome.ground", "cannotActGrounds",
            "pauseReason", "pauseReasons",
            "returnReason", "returnReasons",
            "transferReason", "transferReasons",
            "extensionReason", "extensionReasons",
            "level", "escalationLevels",
            "purpose", "revealPurposes");

    private final Naming naming;
    private final @Nullable CaseView view;

    /** The answers for an act on this case. */
    public Lists(Naming naming, @Nullable CaseView view) {
        this.naming = naming;
        this.view = view;
    }

    @Override
    public List<Option> apply(String field) {
        String list = CITY_LISTS.get(field);
        if (list != null) {
            return naming.organisation().rules().list(list).stream()
                    .map(entry -> Option.of(entry.code(), naming.listed(list, entry.code())))
                    .toList();
        }
        return switch (field) {
            case "unitCode", "suggestedUnit", "accusedUnit" -> units();
            case "body" ->
                naming.organisation().places().bodies().keySet().stream()
                        .sorted()
                        .map(code -> Option.of(code, naming.body(code)))
                        .toList();
            case "officer", "reviewer", "accusedOfficer" -> officers(field);
            case "template" ->
                naming.organisation().rules().templatePurposes(naming.tongue()).entrySet().stream()
                        .map(t -> Option.of(t.getKey(), t.getValue()))
                        .toList();
            case "kelurahanCode" -> kelurahan();
            case "categoryCode" -> categories();
            case "digest" -> digests();
            case "publishedFiles" -> digests();
            default -> List.of();
        };
    }

    private List<Option> units() {
        return naming.organisation().places().openUnits().stream()
                .map(unit -> Option.of(unit.code(), unit.shortName() + " · " + unit.name()))
                .toList();
    }

    private List<Option> officers(String field) {
        var officers = naming.organisation().officers();
        String unit = view == null ? null : view.holderUnit();
        var posts = field.equals("officer") && unit != null ? officers.ofUnit(unit) : officers.posts();
        return posts.stream()
                .map(post -> post.officerRef())
                .distinct()
                .map(ref -> Option.of(ref, officerName(ref)))
                .toList();
    }

    private String officerName(String ref) {
        return naming.organisation().officers().postsOf(ref).stream()
                .map(post -> naming.words().role(post.role().name())
                        + (post.unitCode() == null ? "" : " " + naming.unit(Objects.requireNonNull(post.unitCode()))))
                .findFirst()
                .orElse(ref);
    }

    private List<Option> kelurahan() {
        return naming.organisation().places().kelurahan().stream()
                .map(area -> Option.of(area.code(), naming.area(area.code())))
                .toList();
    }

    private List<Option> categories() {
        return naming.organisation().subjects().groups().stream()
                .flatMap(group -> naming.organisation().subjects().within(group.code()).stream()
                        .map(leaf -> Option.of(
                                leaf.code(), naming.category(group.code()) + " · " + naming.category(leaf.code()))))
                .toList();
    }

    private List<Option> digests() {
        return view == null
                ? List.of()
                : view.files().stream()
                        .map(f -> Option.of(
                                f.digest(), f.mediaType() + " " + f.digest().substring(0, 8)))
                        .toList();
    }
}
