package id.gurindam.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wall without a canary is not known to stand: each reports the violation planted for it. */
class CanaryTest {
    private static final String ROOT = CanaryTest.class.getPackageName() + ".canary";
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(ROOT);
    private static final Map<Wall, List<String>> PLANTED = Map.ofEntries(
            Map.entry(Wall.EVENTS_KNOW_ONLY_JAVA, List.of("FramedEvent", "WiredEvent")),
            Map.entry(Wall.TIME_KNOWS_ONLY_JAVA_AND_EVENTS, List.of("FramedTime")),
            Map.entry(Wall.DECISIONS_KNOW_NO_FRAMEWORK, List.of("FramedDecider", "ShellKnowingDecider")),
            Map.entry(Wall.SUBJECTS_STAND_SIDE_BY_SIDE, List.of("NeighbourlyDecider")),
            Map.entry(Wall.VIEWS_STAND_SIDE_BY_SIDE, List.of("NeighbourlyProjector")),
            Map.entry(Wall.THE_EDGE_ONLY_COMMANDS, List.of("DecidingRoutes", "ShellKnowingRoutes")),
            Map.entry(Wall.THE_EDGE_ONLY_ASKS, List.of("StoringRoutes")),
            Map.entry(Wall.THE_EDGE_KNOWS_NO_EVENT, List.of("TellingRoutes")),
            Map.entry(Wall.NEITHER_CLOCK_NOR_LOT_INSIDE, List.of("WhenItIsLateThenDrawLots")),
            Map.entry(Wall.EVENTS_ARE_RECORDS, List.of("ComplaintShelved")),
            Map.entry(Wall.EVENTS_ARE_NAMED_AFTER_FACTS, List.of("ComplaintUpdated")),
            Map.entry(Wall.SECRETS_ARE_MADE_IN_FEW_ROOMS, List.of("HashingProjector")),
            Map.entry(Wall.EVERY_PACKAGE_SAYS_WHERE_NULL_MAY_BE, List.of("ComplaintUpdated")),
            Map.entry(Wall.NO_PACKAGE_CIRCLES, List.of("circle.day", "circle.night")));

    @ParameterizedTest
    @EnumSource
    void is_reported(Wall wall) {
        String report = String.join(
                "\n", wall.in(ROOT).evaluate(CANARIES).getFailureReport().getDetails());

        assertThat(report).contains(PLANTED.getOrDefault(wall, List.of("a canary for every wall")));
    }
}
