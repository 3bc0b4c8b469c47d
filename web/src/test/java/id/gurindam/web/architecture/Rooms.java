package id.gurindam.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Which rooms the house has, and what the two wings offer to the edge. Each list is short, and each entry has a reason. */
final class Rooms {
    /** Parts of java.security that make or check secrets; its exceptions and principals do not. */
    static final Set<String> SECURITY_TYPES = Set.of(
            "java.security.MessageDigest",
            "java.security.Signature",
            "java.security.KeyPairGenerator",
            "java.security.KeyFactory",
            "java.security.SecureRandom");

    /** Rooms of the command side that are no subject: the Axon shell around the decisions. */
    private static final Set<String> COMMAND_SHELL = Set.of("axon");

    /** Policies stand above the subjects, so they may know several. */
    private static final Set<String> ABOVE_SUBJECTS = Set.of("policy");

    /** Words and machinery that every view shares. */
    private static final Set<String> UNDER_VIEWS = Set.of("axon", "store");

    /** Beside commands and refusals: the counter at which commands are handed in. */
    private static final Set<String> OFFERED_BY_COMMAND_SIDE =
            Set.of("GurindamCommand", "CommandRefused", "CommandOffice", "Refusal");

    /** Pure words of time that lists, cases and the edge share; no view leans on another through them. */
    private static final Set<String> WORDS_OF_VIEWS = Set.of("clocks");

    /** Beside questions, answers and configuration: the organisation in memory, how far views are, clocks as they read. */
    private static final Set<String> OFFERED_BY_QUERY_SIDE =
            Set.of("OrganisationBook", "ViewProgress", "ClockReadings", "NextClock");

    private Rooms() {}

    static DescribedPredicate<JavaClass> commandShell(String root) {
        return describe("in the shell", type -> COMMAND_SHELL.contains(room(type, root + ".command")));
    }

    static DescribedPredicate<JavaClass> mayUseCryptography(String root) {
        return resideInAnyPackage(root + ".record..", root + ".events.wire..", root + ".web.security..");
    }

    static DescribedPredicate<JavaClass> offeredByCommandSide(String root) {
        return describe("offered to the edge by the command side", type -> {
            JavaClass outermost = outermost(type);
            String name = outermost.getSimpleName();
            boolean command = name.endsWith("Command") && !outermost.equals(type);
            return command
                    || name.endsWith("Refusal")
                    || name.endsWith("Configuration")
                    || (outermost.getPackageName().equals(root + ".command") && OFFERED_BY_COMMAND_SIDE.contains(name));
        });
    }

    static DescribedPredicate<JavaClass> offeredByQuerySide(String root) {
        return describe("offered to the edge by the query side", type -> {
            String name = outermost(type).getSimpleName();
            boolean shared = UNDER_VIEWS.contains(room(type, root + ".query"));
            return (!shared && (type.isRecord() || type.isEnum() || name.startsWith("Find")))
                    || name.endsWith("Configuration")
                    || OFFERED_BY_QUERY_SIDE.contains(name);
        });
    }

    static SliceAssignment subjects(String root) {
        return rooms(
                root + ".command", "subjects", room -> !COMMAND_SHELL.contains(room) && !ABOVE_SUBJECTS.contains(room));
    }

    static SliceAssignment views(String root) {
        return rooms(root + ".query", "views", room -> !UNDER_VIEWS.contains(room) && !WORDS_OF_VIEWS.contains(room));
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " is in " + type.getPackageName() + ", which is not marked"));
            }
        };
    }

    private static SliceAssignment rooms(String wing, String what, Predicate<String> wanted) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String room = room(type, wing);
                return room.isEmpty() || !wanted.test(room) ? SliceIdentifier.ignore() : SliceIdentifier.of(room);
            }

            @Override
            public String getDescription() {
                return what + " of " + wing;
            }
        };
    }

    private static String room(JavaClass type, String wing) {
        String prefix = wing + ".";
        String inside = type.getPackageName();
        if (!inside.startsWith(prefix)) {
            return "";
        }
        String rest = inside.substring(prefix.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static JavaClass outermost(JavaClass type) {
        Optional<JavaClass> around = type.getEnclosingClass();
        return around.map(Rooms::outermost).orElse(type.getBaseComponentType());
    }
}
