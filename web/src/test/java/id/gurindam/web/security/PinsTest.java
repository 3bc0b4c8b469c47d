package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PinsTest {
    private static final String CODE = "TPI-7K3M-9QX2";
    private final Pins pins = new Pins(new TestMac());

    @Test
    void a_pin_is_three_groups_of_four() {
        assertThat(pins.next()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void the_right_pin_opens_its_case_however_it_is_typed() {
        String pin = pins.next();
        String kept = pins.mac(CODE, pin);
        assertThat(kept).hasSize(64).doesNotContain(pin);
        assertThat(pins.matches(CODE, pin, kept)).isTrue();
        assertThat(pins.matches(CODE, pin.replace("-", "").toLowerCase(Locale.ROOT), kept))
                .isTrue();
    }

    @Test
    void a_pin_opens_no_other_case() {
        String pin = pins.next();
        assertThat(pins.matches("TPI-0000-0000", pin, pins.mac(CODE, pin))).isFalse();
    }

    @Test
    void nothing_else_opens_it() {
        String kept = pins.mac(CODE, pins.next());
        assertThat(pins.matches(CODE, "", kept)).isFalse();
        assertThat(pins.matches(CODE, pins.next(), kept)).isFalse();
        assertThat(pins.matches(CODE, "0".repeat(1_000_000), kept)).isFalse();
        assertThat(pins.matches(CODE, kept, kept)).isFalse();
    }
}
