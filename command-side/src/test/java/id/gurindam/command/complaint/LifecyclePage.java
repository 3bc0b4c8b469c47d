package id.gurindam.command.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** docs/lifecycle.md: the states as a diagram, and the tables of what follows and of who may. */
record LifecyclePage(LifecycleTable table, List<String> whoMay) {

    String text() {
        return String.join(
                        "\n",
                        Stream.of(head(), diagram(), answers(), permissions())
                                .flatMap(List::stream)
                                .toList()) + "\n";
    }

    private static List<String> head() {
        return List.of(
                "# The life of a complaint",
                "",
                "Made by `ComplaintLifecycleTest` from `command-side/src/test/resources/lifecycle.txt` and"
                        + " `who-may.txt`; do not edit. The test fails when this page is stale;"
                        + " `-Dgurindam.docs=write` rewrites it.",
                "");
    }

    private static List<String> diagram() {
        List<String> lines = new ArrayList<>(List.of("## States", "", "```mermaid", "stateDiagram-v2"));
        lines.add("    [*] --> Unfiled");
        Map<String, Set<String>> steps = new LinkedHashMap<>();
        LifecycleTable.states()
                .forEach((_, story) -> LifecycleTable.requests().forEach(request -> addStep(steps, story, request)));
        steps.forEach((step, commands) -> lines.add("    " + step + " : " + String.join(", ", commands)));
        lines.addAll(List.of("```", ""));
        return lines;
    }

    private static void addStep(Map<String, Set<String>> steps, Story story, LifecycleTable.Request request) {
        if (request.askedOf(story).matches("nothing|[A-Z_]+( \\w+)?")) {
            return;
        }
        Story after = story.then(request.by().apply(story.state()), request.command());
        String from = name(story);
        String to = name(after);
        if (!from.equals(to)) {
            steps.computeIfAbsent(from + " --> " + to, _ -> new TreeSet<>()).add(request.name());
        }
    }

    private static String name(Story story) {
        return story.state().getClass().getSimpleName();
    }

    private List<String> answers() {
        List<String> lines = new ArrayList<>(List.of(
                "## What follows",
                "",
                "Each command with everything right, asked by the one whose act it is. *nothing*: the law sees no"
                        + " second act. Capitals: refused because.",
                ""));
        return asTable(lines, "| command | what follows | in the states |", table.lines());
    }

    private List<String> permissions() {
        List<String> lines = new ArrayList<>(List.of("## Who may", ""));
        return asTable(lines, "| command | in the state | who may | all others are refused because |", whoMay);
    }

    private static List<String> asTable(List<String> lines, String head, List<String> rows) {
        lines.add(head);
        lines.add(head.replaceAll("[^|]+", "---"));
        String last = "";
        for (String row : rows) {
            String command = row.substring(0, row.indexOf(" | "));
            lines.add("| " + (command.equals(last) ? row.replaceFirst(command, "") : row) + " |");
            last = command;
        }
        lines.add("");
        return lines;
    }
}
