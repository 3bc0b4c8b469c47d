package id.gurindam.command.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.BackupNamed;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.StaffEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds which role, and who stands in for whom, as it stands. */
public record Staff(Map<Post, Boolean> posts, List<BackupNamed> backups) {
    static final Staff NONE = new Staff(Map.of(), List.of());

    /** A person in a role, for one unit or for the city. */
    public record Post(
            String officerRef, Role role, @Nullable String unitCode) {}

    Staff evolve(StaffEvent event) {
        return switch (event) {
            case OfficerAppointed officer ->
                new Staff(
                        Entries.with(
                                posts,
                                new Post(officer.officerRef(), officer.role(), officer.unitCode()),
                                officer.namedVerifier()),
                        backups);
            case OfficerReleased officer ->
                new Staff(without(new Post(officer.officerRef(), officer.role(), officer.unitCode())), backups);
            case BackupNamed backup -> new Staff(posts, and(backup));
        };
    }

    /** The person holds some role. */
    public boolean knows(String officerRef) {
        return posts.keySet().stream().anyMatch(post -> post.officerRef().equals(officerRef));
    }

    /** The person works for the unit. */
    public boolean serves(String officerRef, String unitCode) {
        return posts.keySet().stream()
                .anyMatch(post -> post.officerRef().equals(officerRef) && unitCode.equals(post.unitCode()));
    }

    /** Somebody works for the unit. */
    public boolean anyoneServes(String unitCode) {
        return posts.keySet().stream().anyMatch(post -> unitCode.equals(post.unitCode()));
    }

    /** The person holds this role, for this unit or (without one) for the city. */
    public boolean holds(String officerRef, Role role, @Nullable String unitCode) {
        return posts.containsKey(new Post(officerRef, role, unitCode));
    }

    /** The person may read supervisory reports until they are handed over. */
    public boolean isNamedVerifier(String officerRef) {
        return posts.entrySet().stream()
                .anyMatch(
                        entry -> entry.getValue() && entry.getKey().officerRef().equals(officerRef));
    }

    /** How many others hold the role. */
    public long othersInRole(Role role, String butNot) {
        return posts.keySet().stream()
                .filter(post -> post.role() == role && !Objects.equals(post.officerRef(), butNot))
                .count();
    }

    /** How many others are named verifiers. */
    public long otherNamedVerifiers(String butNot) {
        return posts.entrySet().stream()
                .filter(entry ->
                        entry.getValue() && !entry.getKey().officerRef().equals(butNot))
                .count();
    }

    private Map<Post, Boolean> without(Post post) {
        Map<Post, Boolean> next = new LinkedHashMap<>(posts);
        next.remove(post);
        return Collections.unmodifiableMap(next);
    }

    private List<BackupNamed> and(BackupNamed backup) {
        return Stream.concat(backups.stream(), Stream.of(backup)).toList();
    }
}
