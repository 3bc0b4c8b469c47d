package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodesTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final TrackingCodes codes = new TrackingCodes("TPI", new Random(3));

    @Test
    void a_new_code_has_the_prefix_of_the_city_and_two_groups_of_four() {
        assertThat(codes.next()).matches("TPI-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void a_code_is_read_as_it_was_written() {
        for (int i = 0; i < 1000; i++) {
            String code = codes.next();
            assertThat(codes.read(code)).contains(code);
        }
    }

    @Test
    void a_code_typed_carelessly_is_understood() {
        String code = new TrackingCodes("TPI", new Random(0)).next();
        String careless =
                " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(codes.read(careless)).contains(code);
        assertThat(codes.read(code.substring(4).replace('1', 'l'))).contains(code);
    }

    @Test
    void every_single_wrong_sign_is_noticed() {
        String code = codes.next();
        for (int i = 4; i < code.length(); i++) {
            for (char sign : SIGNS.toCharArray()) {
                if (code.charAt(i) != '-' && code.charAt(i) != sign) {
                    String wrong = code.substring(0, i) + sign + code.substring(i + 1);
                    assertThat(codes.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void two_neighbours_exchanged_are_noticed() {
        for (int round = 0; round < 200; round++) {
            String body = codes.next().substring(4).replace("-", "");
            for (int i = 0; i + 1 < body.length(); i++) {
                String swapped = body.substring(0, i) + body.charAt(i + 1) + body.charAt(i) + body.substring(i + 2);
                assertThat(codes.read(swapped).isPresent()).as(swapped).isEqualTo(swapped.equals(body));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TPI", "TPI-", "TPI-UUUU-UUUU", "../../etc/passwd", "TPI-7K3M-9QX2-9QX2", "\u0000", "💥"})
    void what_cannot_be_a_code_is_not_read(String typed) {
        assertThat(codes.read(typed)).isEmpty();
    }

    @Test
    void codes_do_not_repeat_soon() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(codes.next())).isTrue();
        }
    }
}
