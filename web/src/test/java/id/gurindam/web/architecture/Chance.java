package id.gurindam.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;

/** What makes the same question give another answer tomorrow. */
final class Chance {
    static final DescribedPredicate<JavaAccess<?>> CLOCK_OR_LOT =
            describe("the target is a clock or a lot", access -> isClock(access) || isLot(access));

    private Chance() {}

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    /** A generator with a seed of its own draws the same lots every time, so only one without is a lot. */
    private static boolean isLot(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean seedless =
                name.equals("<init>") && !access.getTarget().getFullName().contains("(long)");
        return (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.equals("java.lang.Math") && name.equals("random"))
                || owner.equals("java.security.SecureRandom")
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || ((owner.equals("java.util.Random") || owner.equals("java.util.SplittableRandom")) && seedless);
    }
}
