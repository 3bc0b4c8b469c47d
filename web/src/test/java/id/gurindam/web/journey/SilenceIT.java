package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What follows from silence while nobody was there, and whether it follows once. */
class SilenceIT {
    private static final String LAPSED = "complaint.confirmation-window-lapsed";
    private static final Set<String> ANSWERS = Set.of(
            LAPSED,
            "complaint.outcome-confirmed-by-reporter",
            "complaint.outcome-disputed-by-reporter",
            "complaint.closed-with-objection",
            "complaint.reopened",
            "complaint.withdrawn-by-reporter");

    @TempDir
    Path folder;

    @Test
    void windows_that_ended_while_the_house_was_shut_lapse_once_however_often_it_is_killed() throws Exception {
        HouseProcess house = new HouseProcess(
                folder,
                "--gurindam.demo=true",
                "--gurindam.demo-cases=200",
                "--gurindam.demo-until=2026-08-01T03:00:00Z",
                "--gurindam.demo-password=" + Http.PASSWORD);
        house.start();
        Http auditor = Http.as(house, "auditor");
        while (!unanswered(events(auditor)).isEmpty()) {
            Thread.onSpinWait();
        }
        house.kill();
        house.start();
        List<JsonNode> after = events(auditor);
        house.close();

        List<String> lapsedByTheHouse = after.stream()
                .filter(event -> event.get("name").stringValue().equals(LAPSED))
                .filter(event -> event.get("recordedAt").stringValue().compareTo("2026-08-02") > 0)
                .map(event -> event.get("streamId").stringValue())
                .toList();
        System.out.println("lapsed by the house: " + lapsedByTheHouse.size());
        assertThat(lapsedByTheHouse).isNotEmpty().doesNotHaveDuplicates();
        assertThat(unanswered(after)).isEmpty();
    }

    /** Cases whose newest claim nobody has answered, nor the house. */
    private static Set<String> unanswered(List<JsonNode> events) {
        Set<String> claimed = new TreeSet<>();
        for (JsonNode event : events) {
            String name = event.get("name").stringValue();
            String stream = event.get("streamId").stringValue();
            if (name.equals("complaint.outcome-claimed")) {
                claimed.add(stream);
            } else if (ANSWERS.contains(name)) {
                claimed.remove(stream);
            }
        }
        return new HashSet<>(claimed);
    }

    private static List<JsonNode> events(Http auditor) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        while (true) {
            JsonNode page = auditor.get("/api/record?from=" + events.size() + "&limit=1000")
                    .json();
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
        }
    }
}
