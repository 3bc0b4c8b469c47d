package id.gurindam.bench.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the record in their order, from a house that runs or from a file of the same rows. */
final class RawRecord {
    private static final int PAGE = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<RawEvent> events = new ArrayList<>();

    /** From a file: one JSON array, or one JSON object a line. */
    static RawRecord of(Path file) throws IOException {
        RawRecord record = new RawRecord();
        String text = Files.readString(file).strip();
        if (text.startsWith("[")) {
            record.add(JSON.readTree(text));
        } else {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> record.add(JSON.readTree(line)));
        }
        return record;
    }

    /** Reads on in this house until the row of this position is there, or to the end. */
    void readOn(House house, long position) throws IOException, InterruptedException {
        boolean more = true;
        while (more && next() <= position) {
            JsonNode page = house.get("/api/record?from=" + next() + "&limit=" + PAGE);
            add(page);
            more = !page.isEmpty();
        }
    }

    /** The events up to this position, itself included. */
    List<RawEvent> upTo(long position) {
        return events.stream().filter(event -> event.position() <= position).toList();
    }

    /** The position after the last that was read. */
    long next() {
        return events.isEmpty() ? 0 : events.getLast().position() + 1;
    }

    private void add(JsonNode rows) {
        if (rows.isObject()) {
            events.add(RawEvent.of(rows));
            return;
        }
        for (JsonNode row : rows) {
            events.add(RawEvent.of(row));
        }
    }
}
