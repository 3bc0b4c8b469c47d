package id.gurindam.query.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.BackupNamed;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.StaffEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds which role, by opaque references, and who stands in for whom. */
public record Officers(List<PostLine> posts, List<BackupNamed> backups) {
    static final Officers NONE = new Officers(List.of(), List.of());

    /** A person in a role, for one unit or for the city, since when. */
    public record PostLine(
            String officerRef, Role role, @Nullable String unitCode, boolean namedVerifier, Instant since) {

        private boolean is(String ref, Role as, @Nullable String unit) {
            return officerRef.equals(ref) && role == as && Objects.equals(unitCode, unit);
        }
    }

    Officers on(StaffEvent event, Instant at) {
        return switch (event) {
            case OfficerAppointed o ->
                new Officers(
                        Register.with(
                                posts,
                                new PostLine(o.officerRef(), o.role(), o.unitCode(), o.namedVerifier(), at),
                                post -> post.is(o.officerRef(), o.role(), o.unitCode())),
                        backups);
            case OfficerReleased o ->
                new Officers(
                        posts.stream()
                                .filter(post -> !post.is(o.officerRef(), o.role(), o.unitCode()))
                                .toList(),
                        backups);
            case BackupNamed b -> new Officers(posts, Register.with(backups, b, b::equals));
        };
    }

    /** Every role of the person. */
    public List<PostLine> postsOf(String officerRef) {
        return posts.stream()
                .filter(post -> post.officerRef().equals(officerRef))
                .toList();
    }

    /** Everybody in the role. */
    public List<PostLine> inRole(Role role) {
        return posts.stream().filter(post -> post.role() == role).toList();
    }

    /** Everybody who works for the unit. */
    public List<PostLine> ofUnit(String unitCode) {
        return posts.stream().filter(post -> unitCode.equals(post.unitCode())).toList();
    }

    /** Who stands in for the officer on that day; the newest word counts. */
    public Optional<String> backupOf(String officerRef, LocalDate day) {
        return backups.reversed().stream()
                .filter(backup -> backup.officerRef().equals(officerRef))
                .filter(backup -> covers(backup, day))
                .map(BackupNamed::backupRef)
                .findFirst();
    }

    private static boolean covers(BackupNamed backup, LocalDate day) {
        LocalDate until = backup.until();
        return !day.isBefore(backup.from()) && (until == null || !day.isAfter(until));
    }
}
