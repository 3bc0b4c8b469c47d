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
            "java.security.KeyFactory");

    /** Rooms of the command side that are no subject: the Axon shell around the decisions, and the demo that plays them. */
    private static final Set<String> COMMAND_SHELL = Set.of("axon", "demo");

    /** Policies stand above the subjects, so they may know several. */
    private static final Set<String> ABOVE_SUBJECTS = Set.of("policy");

    /** Words and machinery that every view shares. */
    private static final Set<String> UNDER_VIEWS = Set.of("axon", "store");

    /** What of that is the query side's own affair and not for the edge. */
    private static final Set<String> BEHIND_VIEWS = Set.of("axon", "store");

    /** Beside commands and refusals: the counter where commands are handed in, where they are tried, the door for a word on the clock, and the city of the first start with its demo. */
    private static final Set<String> OFFERED_BY_COMMAND_SIDE = Set.of(
            ".command.GurindamCommand",
            ".command.CommandRefused",
            ".command.CommandOffice",
            ".command.ClockOffice",
            ".command.Rehearsal",
            ".command.Refusal",
            ".command.axon.city.CityFile",
            ".command.axon.city.DemoOfficers",
            ".command.demo.DemoCity",
            ".command.demo.DemoSettings");

    /** Beside questions and answers: how far views are and what they parked, the store that the settings choose, the organisation in memory. */
    private static final Set<String> OFFERED_BY_QUERY_SIDE = Set.of(
            ".query.axon.ViewProgress",
            ".query.axon.Rebuilds",
            ".query.axon.Views",
            ".query.store.ViewDatabase",
            ".query.store.ViewDifference",
            ".query.store.ViewStore",
            ".query.organisation.OrganisationBook");

    /** Outside the rooms for it: the digest by which a repeated request, or a report that was cited, is known. */
    private static final Set<String> MAKING_SECRETS =
            Set.of(".command.axon.BodyDigest", ".query.store.ViewDigest", ".web.reports.ReportDigest");

    private Rooms() {}

    static DescribedPredicate<JavaClass> commandShell(String root) {
        return describe("in the shell", type -> COMMAND_SHELL.contains(room(type, root + ".command")));
    }

    static DescribedPredicate<JavaClass> mayUseCryptography(String root) {
        return resideInAnyPackage(root + ".record..", root + ".events.wire..", root + ".web.security..")
                .or(describe("on the list", type -> listed(MAKING_SECRETS, root, outermost(type))));
    }

    static DescribedPredicate<JavaClass> offeredByCommandSide(String root) {
        return describe("offered to the edge by the command side", type -> {
            JavaClass outermost = outermost(type);
            String name = outermost.getSimpleName();
            return name.endsWith("Command")
                    || name.endsWith("Refusal")
                    || name.endsWith("Configuration")
                    || listed(OFFERED_BY_COMMAND_SIDE, root, outermost);
        });
    }

    static DescribedPredicate<JavaClass> offeredByQuerySide(String root) {
        return describe("offered to the edge by the query side", type -> {
            String name = outermost(type).getSimpleName();
            boolean behind = BEHIND_VIEWS.contains(room(type, root + ".query"));
            return (!behind && (type.isRecord() || type.isEnum() || name.startsWith("Find")))
                    || name.endsWith("Configuration")
                    || listed(OFFERED_BY_QUERY_SIDE, root, outermost(type));
        });
    }

    static SliceAssignment subjects(String root) {
        return rooms(
                root + ".command", "subjects", room -> !COMMAND_SHELL.contains(room) && !ABOVE_SUBJECTS.contains(room));
    }

    static SliceAssignment views(String root) {
        return rooms(root + ".query", "views", room -> !UNDER_VIEWS.contains(room));
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

    private static boolean listed(Set<String> names, String root, JavaClass type) {
        return type.getName().startsWith(root) && names.contains(type.getName().substring(root.length()));
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
