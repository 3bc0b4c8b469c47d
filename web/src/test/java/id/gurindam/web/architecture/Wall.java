package id.gurindam.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** Every wall of the house as an allow-list, for any root, so that the same wall can be tried on the canaries. */
enum Wall {
    EVENTS_KNOW_ONLY_JAVA(root -> classes()
            .that(resideInAPackage(root + ".events..").and(not(resideInAPackage(root + ".events.wire.."))))
            .should()
            .onlyDependOnClassesThat(java().or(eventsOf(root)))
            .because("an event must still be readable when every framework of today is gone")),

    TIME_KNOWS_ONLY_JAVA_AND_EVENTS(root -> classes()
            .that()
            .resideInAPackage(root + ".time..")
            .should()
            .onlyDependOnClassesThat(java().or(eventsOf(root)).or(resideInAPackage(root + ".time..")))
            .because("a working day is counted from decrees alone")),

    DECISIONS_KNOW_NO_FRAMEWORK(root -> classes()
            .that(resideInAPackage(root + ".command..").and(not(Rooms.commandShell(root))))
            .should()
            .onlyDependOnClassesThat(java().or(eventsOf(root))
                    .or(resideInAPackage(root + ".time.."))
                    .or(resideInAPackage(root + ".clocks.."))
                    .or(resideInAPackage(root + ".command..").and(not(Rooms.commandShell(root)))))
            .because("a decision is read as law, by people who know no framework (docs/adr/0003)")),

    SUBJECTS_STAND_SIDE_BY_SIDE(root -> slices().assignedFrom(Rooms.subjects(root))
            .should()
            .notDependOnEachOther()
            .because("subjects meet only in policies and in views")),

    VIEWS_STAND_SIDE_BY_SIDE(root -> slices().assignedFrom(Rooms.views(root))
            .should()
            .notDependOnEachOther()
            .because("a view can be thrown away only if no other one leans on it")),

    THE_EDGE_ONLY_COMMANDS(root -> classes()
            .that()
            .resideInAPackage(root + ".web..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage(root + ".command..")).or(Rooms.offeredByCommandSide(root)))
            .because("the edge says what somebody wants, and never decides whether it may happen")),

    THE_EDGE_ONLY_ASKS(root -> classes()
            .that()
            .resideInAPackage(root + ".web..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage(root + ".query..")).or(Rooms.offeredByQuerySide(root)))
            .because("a view's store and projector are its own affair")),

    THE_EDGE_KNOWS_NO_EVENT(root -> noClasses()
            .that()
            .resideInAPackage(root + ".web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(root + ".events.GurindamEvent")
            .because("what happened is shown through views; Maven alone would let events through")),

    NEITHER_CLOCK_NOR_LOT_INSIDE(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + "..axon..", root + ".record..", root + ".web..")
            .should(accessTargetWhere(Chance.CLOCK_OR_LOT))
            .because("the same facts must give the same verdict at any hour")),

    EVENTS_ARE_RECORDS(root -> classes()
            .that()
            .areAssignableTo(root + ".events.GurindamEvent")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("a fact cannot be changed")),

    EVENTS_ARE_NAMED_AFTER_FACTS(root -> classes()
            .that()
            .areAssignableTo(root + ".events.GurindamEvent")
            .and()
            .areNotInterfaces()
            .should()
            .haveNameNotMatching(".*(Event|Updated|Changed|Created|Deleted|Processed)")
            .because("citizens file and databases create (house rules, Names)")),

    SECRETS_ARE_MADE_IN_FEW_ROOMS(root -> noClasses()
            .that(not(Rooms.mayUseCryptography(root)))
            .should()
            .dependOnClassesThat(cryptography())
            .because("cryptography that is spread about cannot be reviewed")),

    EVERY_PACKAGE_SAYS_WHERE_NULL_MAY_BE(root -> classes()
            .should()
            .resideInAPackage("..")
            .andShould(Rooms.resideInANullMarkedPackage())
            .because("NullAway looks only where @NullMarked is written")),

    NO_PACKAGE_CIRCLES(root -> slices().matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages in a circle are one package that does not know it"));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final Function<String, ArchRule> rule;

    Wall(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** This wall in the house whose root package is given. */
    ArchRule in(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> java() {
        return resideInAnyPackage("java..", "org.jspecify..");
    }

    private static DescribedPredicate<JavaClass> eventsOf(String root) {
        return resideInAPackage(root + ".events..").and(not(resideInAPackage(root + ".events.wire..")));
    }

    private static DescribedPredicate<JavaClass> cryptography() {
        return describe(
                "cryptography",
                type -> type.getPackageName().startsWith("javax.crypto")
                        || type.getPackageName().startsWith("org.bouncycastle")
                        || Rooms.SECURITY_TYPES.contains(type.getName()));
    }
}
