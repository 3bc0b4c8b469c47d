package id.gurindam.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.trail.FindRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A row of the record tells open codes and leaves what is sealed behind its lock. */
class RecordRowsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void what_changed_is_told_by_open_codes_only() {
        String payload = """
                {"complaintId":"c-1","unitCode":"124","question":{"$sealed":"AAAA"},"pauseReason":null,"level":"SEKDA"}""";
        assertThat(RecordRows.what(JSON.readTree(payload))).isEqualTo("unitCode 124 · level SEKDA");
    }

    @Test
    void the_streams_beside_a_case_belong_to_it() {
        assertThat(RecordRows.caseOf("voices-c-1")).isEqualTo("c-1");
        assertThat(RecordRows.caseOf("access-c-1")).isEqualTo("c-1");
        assertThat(RecordRows.caseOf("keys-c-1")).isEqualTo("c-1");
        assertThat(RecordRows.caseOf("c-1")).isEqualTo("c-1");
    }

    @Test
    void in_json_payload_and_metadata_are_the_objects_that_are_stored() {
        FindRecord.Row row = new FindRecord.Row(
                7,
                "e",
                "complaint",
                "c-1",
                2,
                "complaint.note-added",
                1,
                "{\"text\":{\"$sealed\":\"AA\"}}",
                "{\"a\":1}",
                Instant.EPOCH,
                Instant.EPOCH);
        assertThat(JSON.writeValueAsString(RecordJson.of(row)))
                .contains("\"payload\":{\"text\":{\"$sealed\":\"AA\"}}", "\"metadata\":{\"a\":1}", "\"position\":7");
    }

    @Test
    void a_search_finds_by_a_part_of_the_name_by_the_subject_and_by_the_stream() {
        FindRecord.Row row = new FindRecord.Row(
                7, "e", "complaint", "c-1", 2, "complaint.note-added", 1, "{}", "{}", Instant.EPOCH, Instant.EPOCH);
        assertThat(new RecordSearch.Wanted("note", "complaint").matches(row)).isTrue();
        assertThat(new RecordSearch.Wanted("c-1", null).matches(row)).isTrue();
        assertThat(new RecordSearch.Wanted(null, "voice").matches(row)).isFalse();
        assertThat(new RecordSearch.Wanted("verified", null).matches(row)).isFalse();
    }
}
