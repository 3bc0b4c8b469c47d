package id.gurindam.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{ \"b\" : 1 , \"a\" : 2 } ~ {\"a\":2,\"b\":1}",
                "{\"a\":{\"z\":[3, 1 ,2],\"y\":{}}} ~ {\"a\":{\"y\":{},\"z\":[3,1,2]}}",
                "[true,false,null,[],\"\"] ~ [true,false,null,[],\"\"]",
                "[0,-0,-1,9007199254740991] ~ [0,0,-1,9007199254740991]",
                "\"\\u0041\\/\\u00e9\" ~ \"A/é\"",
                "\"\\u0000\\u001f\\u007f\" ~ \"\\u0000\\u001f\u007f\"",
                "\"\\b\\t\\n\\f\\r\\\"\\\\\" ~ \"\\b\\t\\n\\f\\r\\\"\\\\\""
            })
    void everybody_writes_the_same_thing_alike(String given, String canonical) {
        assertThat(canonical(given)).isEqualTo(canonical);
    }

    @Test
    void names_are_sorted_by_their_utf_16_units_as_rfc_8785_says() {
        String given =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";

        assertThat(canonical(given))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1e3", "9007199254740992", "-9007199254740992", "123456789012345678901234567890"})
    void a_number_that_not_everybody_writes_alike_is_refused(String number) {
        assertThatThrownBy(() -> canonical(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_broken_character_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.bytes(json.getNodeFactory().stringNode("a\ud83d")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String canonical(String text) {
        return new String(CanonicalJson.bytes(json.readTree(text)), StandardCharsets.UTF_8);
    }
}
