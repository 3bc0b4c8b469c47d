package id.gurindam.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersTest {
    private static final int ENOUGH = 20;

    @Test
    void a_unit_with_few_cases_is_compared_with_none_and_stands_by_its_name() {
        List<Peers.Group> groups =
                Peers.of(List.of(unit("Perkim", 19, 0.1), unit("Dinsos", 3, 1), unit("DPUPR", 20, 0.9)), ENOUGH);
        assertThat(groups).extracting(Peers.Group::compared).containsExactly(true, false);
        assertThat(groups.getLast().units()).extracting(Peers.Unit::name).containsExactly("Dinsos", "Perkim");
    }

    @Test
    void the_worst_stands_first_among_those_that_have_as_much_to_do() {
        List<Peers.Group> groups = Peers.of(
                List.of(unit("A", 90, 0.95), unit("B", 80, 0.7), unit("C", 40, 0.9), unit("D", 35, 0.5)), ENOUGH);
        assertThat(groups).hasSize(2);
        assertThat(names(groups.getFirst())).containsExactly("B", "A");
        assertThat(names(groups.getLast())).containsExactly("D", "C");
        assertThat(groups.getFirst().least()).isEqualTo(80);
        assertThat(groups.getFirst().most()).isEqualTo(90);
    }

    @Test
    void three_groups_are_the_most() {
        List<Peers.Unit> many =
                IntStream.range(0, 30).mapToObj(i -> unit("U" + i, 20 + i, 0.5)).toList();
        assertThat(Peers.of(many, ENOUGH))
                .hasSize(3)
                .allMatch(group -> group.units().size() == 10);
    }

    @Test
    void every_unit_stands_in_one_group_and_equals_stand_together() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Peers.Unit> units = new ArrayList<>();
            for (int i = 0; i < random.nextInt(40); i++) {
                units.add(unit("U" + i, random.nextInt(60), random.nextDouble()));
            }
            List<Peers.Group> groups = Peers.of(units, ENOUGH);
            assertThat(groups.stream().flatMap(group -> group.units().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(units);
            Set<Long> met = new HashSet<>();
            for (Peers.Group group : groups) {
                Set<Long> mine = new HashSet<>();
                group.units().forEach(unit -> mine.add(unit.judged()));
                assertThat(Collections.disjoint(mine, met)).as("seed %d", seed).isTrue();
                met.addAll(mine);
            }
        }
    }

    private static List<String> names(Peers.Group group) {
        return group.units().stream().map(Peers.Unit::name).toList();
    }

    private static Peers.Unit unit(String name, long judged, double share) {
        return new Peers.Unit(name, name, judged, share);
    }
}
