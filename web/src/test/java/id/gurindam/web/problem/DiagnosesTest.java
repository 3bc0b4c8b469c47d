package id.gurindam.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.gurindam.command.CommandRefused;
import id.gurindam.command.Refusal;
import id.gurindam.record.RecordRefusal;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DiagnosesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Place(Double latitude) {}

    record Letter(String words, Place place) {
        @JsonCreator
        Letter {}
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\": }                    | 400 | BODY_NOT_JSON   |",
                "garbage                          | 400 | BODY_NOT_JSON   |",
                "[1]                              | 400 | BODY_MALFORMED  |",
                "{\"colour\": 1}                  | 400 | FIELD_UNKNOWN   | colour",
                "{\"place\": {\"altitude\": 1}}   | 400 | FIELD_UNKNOWN   | place.altitude",
                "{\"place\": {\"latitude\": []}}  | 422 | FIELD_MALFORMED | place.latitude",
                "{\"words\": {}}                  | 422 | FIELD_MALFORMED | words",
            })
    void a_wrong_body_is_told_by_its_field_or_place(String body, int status, String code, String field) {
        Diagnosis found = Diagnoses.of(fault(body));
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.field()).isEqualTo(field);
    }

    @Test
    void what_is_no_json_is_shown_by_line_and_column() {
        assertThat(Diagnoses.of(fault("{\n  \"words\" 1}")).place()).isEqualTo("2:11");
    }

    @ParameterizedTest
    @CsvSource({"UNACCEPTABLE,422", "NOT_NOW,409", "NOT_YOURS,403", "UNKNOWN,404"})
    void the_kind_of_a_refusal_decides_the_status(Refusal.Kind kind, int status) {
        CommandRefused refused = new CommandRefused(new Example(kind), "reason");
        Diagnosis found = Diagnoses.of(new CompletionException(refused));
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.code()).isEqualTo("EXAMPLE");
        assertThat(found.field()).isEqualTo("reason");
    }

    @Test
    void a_record_that_cannot_be_written_says_when_to_come_back() {
        Diagnosis full = Diagnoses.of(new RecordRefusal.WritingStopped("the disk is full"));
        assertThat(full.status()).isEqualTo(507);
        assertThat(full.headers()).containsKey("Retry-After");
        assertThat(Diagnoses.of(new RecordRefusal.WritingStopped("the clock jumped"))
                        .status())
                .isEqualTo(503);
        assertThat(Diagnoses.of(new RecordRefusal.SequenceTaken("s", 3)).status())
                .isEqualTo(409);
    }

    @Test
    void what_nobody_foresaw_is_a_mistake_of_ours() {
        assertThat(Diagnoses.of(new IllegalStateException("secret")).code()).isEqualTo("UNEXPECTED");
    }

    private record Example(Kind kind) implements Refusal {
        @Override
        public String name() {
            return "EXAMPLE";
        }
    }

    private static JacksonException fault(String body) {
        try {
            JSON.readValue(body, Letter.class);
        } catch (JacksonException e) {
            return e;
        }
        throw new AssertionError(body + " was read");
    }
}
