package id.gurindam.web.faults;

import id.gurindam.web.journey.House;
import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The whole record as the auditor reads it, and what is wrong with its order. */
record RecordAsRead(List<Event> events, Map<String, String> streamOfCode, long positionGaps, long streamGaps) {

    /** One event; the code only where a case was filed. */
    record Event(long position, String stream, long sequence, String name) {}

    static RecordAsRead of(House house) throws IOException, InterruptedException {
        Http auditor = Http.as(house, "auditor");
        List<Event> events = new ArrayList<>();
        Map<String, String> codes = new HashMap<>();
        Map<String, Long> ends = new HashMap<>();
        long gaps = 0;
        long streamGaps = 0;
        while (true) {
            JsonNode page = auditor.get("/api/record?from=" + events.size() + "&limit=1000")
                    .json();
            if (page.isEmpty()) {
                return new RecordAsRead(events, codes, gaps, streamGaps);
            }
            for (JsonNode told : page) {
                Event event = read(told);
                gaps += event.position() == events.size() ? 0 : 1;
                Long before = ends.put(event.stream(), event.sequence());
                streamGaps += event.sequence() == (before == null ? 0 : before + 1) ? 0 : 1;
                events.add(event);
                if (event.name().equals("complaint.filed")) {
                    codes.put(told.get("payload").get("trackingCode").stringValue(), event.stream());
                }
            }
        }
    }

    private static Event read(JsonNode told) {
        return new Event(
                told.get("position").longValue(),
                told.get("streamId").stringValue(),
                told.get("sequence").longValue(),
                told.get("name").stringValue());
    }

    int streams() {
        Set<String> streams = new HashSet<>();
        events.forEach(event -> streams.add(event.stream()));
        return streams.size();
    }

    /** How often each of these names stands in a stream; what a case can have only once is there once. */
    long moreThanOnce(Set<String> names) {
        Map<String, Integer> times = new HashMap<>();
        events.stream()
                .filter(event -> names.contains(event.name()))
                .forEach(event -> times.merge(event.stream() + " " + event.name(), 1, Integer::sum));
        return times.values().stream().filter(n -> n > 1).count();
    }

    /** Windows that lapsed a second time for one claim. */
    long firedTwice() {
        Map<String, Integer> since = new HashMap<>();
        long twice = 0;
        for (Event event : events) {
            if (event.name().equals("complaint.outcome-claimed")) {
                since.put(event.stream(), 0);
            } else if (event.name().equals("complaint.confirmation-window-lapsed")) {
                twice += since.merge(event.stream(), 1, Integer::sum) > 1 ? 1 : 0;
            }
        }
        return twice;
    }
}
