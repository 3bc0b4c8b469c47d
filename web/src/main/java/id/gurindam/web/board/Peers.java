package id.gurindam.web.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units beside those that have about as much to do: large, middling and small, each with the worst first. Where too few cases
 * are judged nothing is compared, and the units stand by their names.
 */
final class Peers {
    private static final int AT_MOST = 3;
    private static final int FELLOWS = 2;

    private static final Comparator<Unit> BY_NAME = Comparator.comparing(Unit::name, String.CASE_INSENSITIVE_ORDER);

    private Peers() {}

    /** A unit: how many of its cases are judged, and how many more of them may be late. */
    record Unit(String code, String name, long judged, double share) {}

    /** Units that may be compared, or that may not: their least and most judged cases. */
    record Group(boolean compared, long least, long most, List<Unit> units) {}

    /** The groups, those with most to do first and those that are not compared last. */
    static List<Group> of(List<Unit> all, int enough) {
        List<Unit> many = all.stream()
                .filter(unit -> unit.judged() >= enough)
                .sorted(Comparator.comparingLong(Unit::judged).reversed().thenComparing(BY_NAME))
                .toList();
        List<Unit> few = all.stream()
                .filter(unit -> unit.judged() < enough)
                .sorted(BY_NAME)
                .toList();
        List<Group> groups = new ArrayList<>();
        int wanted = Math.max(1, Math.min(AT_MOST, many.size() / FELLOWS));
        int from = 0;
        for (int i = 1; i <= wanted && from < many.size(); i++) {
            int to = Math.max(from + 1, (int) ((long) many.size() * i / wanted));
            while (to < many.size() && many.get(to).judged() == many.get(to - 1).judged()) {
                to++;
            }
            groups.add(group(many.subList(from, to)));
            from = to;
        }
        if (!few.isEmpty()) {
            groups.add(
                    new Group(false, few.stream().mapToLong(Unit::judged).min().orElse(0), enough - 1L, few));
        }
        return groups;
    }

    private static Group group(List<Unit> peers) {
        List<Unit> worstFirst = peers.stream()
                .sorted(Comparator.comparingDouble(Unit::share).thenComparing(BY_NAME))
                .toList();
        return new Group(true, peers.getLast().judged(), peers.getFirst().judged(), worstFirst);
    }
}
