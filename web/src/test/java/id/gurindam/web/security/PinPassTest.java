package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinPassTest {
    private final TestClock clock = new TestClock();
    private final PinPass passes = new PinPass(new TestMac(), clock, true);

    @Test
    void a_pass_is_good_for_half_an_hour() {
        String value =
                passes.signed(People.CODE, clock.instant().plusSeconds(1800).getEpochSecond());
        assertThat(passes.read(value)).contains(People.CODE);
        clock.passes(Duration.ofMinutes(31));
        assertThat(passes.read(value)).isEmpty();
    }

    @Test
    void a_pass_cannot_be_made_longer_or_turned_to_another_case() {
        long until = clock.instant().plusSeconds(1800).getEpochSecond();
        String value = passes.signed(People.CODE, until);
        assertThat(passes.read(value.replace("." + until + ".", "." + (until + 1) + ".")))
                .isEmpty();
        assertThat(passes.read(value.replace(People.CODE, "TPI-0000-0000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "TPI.x.y", "TPI.99999999999999999999.y", "TPI.9223372036854775807.y"})
    void what_we_did_not_sign_is_no_pass(String value) {
        assertThat(passes.read(value)).isEmpty();
    }

    @Test
    void not_even_a_time_beyond_all_times_that_was_signed_is_an_error() {
        assertThat(passes.read(passes.signed(People.CODE, Long.MAX_VALUE))).isEmpty();
    }
}
