package id.gurindam.web.staff;

import id.gurindam.query.caselist.FindCases;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.pages.model.JsonText;
import id.gurindam.web.pages.model.RecordRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as rows of a page: who, when, what changed in open codes, and the stored JSON with its locks. */
@Component
class RecordRows {
    private static final List<String> BESIDE = List.of("voices-", "access-", "keys-");
    private static final int MOST_CHANGES = 3;
    private static final int LONGEST = 40;

    private final CaseReads reads;
    private final JsonMapper json;

    RecordRows(CaseReads reads, JsonMapper json) {
        this.reads = reads;
        this.json = json;
    }

    /** The rows in the order given; erased are the positions whose texts were destroyed. */
    Mono<List<RecordRow>> of(List<FindRecord.Row> rows, Set<Long> erased, Naming naming) {
        Set<String> ids = rows.stream().map(row -> caseOf(row.streamId())).collect(Collectors.toUnmodifiableSet());
        return codes(ids)
                .map(codes -> rows.stream()
                        .map(row ->
                                row(row, codes.get(caseOf(row.streamId())), erased.contains(row.position()), naming))
                        .toList());
    }

    /** The tracking codes of these complaints. */
    Mono<Map<String, String>> codes(Set<String> ids) {
        return reads.ask(new FindCases.Codes(ids), FindCases.CodesFound.class)
                .map(FindCases.CodesFound::codes)
                .defaultIfEmpty(Map.of());
    }

    /** The complaint that a stream belongs to, if it belongs to one. */
    static String caseOf(String streamId) {
        return BESIDE.stream()
                .filter(streamId::startsWith)
                .findFirst()
                .map(prefix -> streamId.substring(prefix.length()))
                .orElse(streamId);
    }

    private RecordRow row(FindRecord.Row row, @Nullable String code, boolean erased, Naming naming) {
        JsonNode payload = json.readTree(row.payload());
        JsonNode metadata = json.readTree(row.metadata());
        JsonNode context = metadata.path("context");
        JsonNode actor = context.path("actor");
        String unit = actor.path("unitCode").asString("");
        return new RecordRow(
                row.position(),
                row.name(),
                row.revision(),
                row.subject(),
                row.streamId(),
                row.sequence(),
                row.eventId(),
                code,
                row.occurredAt(),
                row.recordedAt(),
                actor.path("role").asString("SYSTEM"),
                unit.isEmpty() ? null : naming.unit(unit),
                what(payload),
                rules(context),
                JsonText.of(payload.toPrettyString()),
                JsonText.of(metadata.toPrettyString()),
                erased);
    }

    /** The first open codes of the event; a sealed value tells nothing. */
    static String what(JsonNode payload) {
        return payload.properties().stream()
                .filter(field -> !field.getKey().equals("complaintId")
                        && !field.getKey().equals("pinMac")
                        && field.getValue().isValueNode()
                        && !field.getValue().isNull())
                .limit(MOST_CHANGES)
                .map(field -> field.getKey() + " " + brief(field.getValue().asString("")))
                .collect(Collectors.joining(" · "));
    }

    private static String rules(JsonNode context) {
        String rules = context.path("ruleVersion").asString("");
        String calendar = context.path("calendarVersion").asString("");
        return rules.isEmpty() && calendar.isEmpty() ? "–" : (rules + " · " + calendar);
    }

    private static String brief(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
