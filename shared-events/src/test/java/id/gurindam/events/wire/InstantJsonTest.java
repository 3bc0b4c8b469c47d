package id.gurindam.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstantJsonTest {
    @Test
    void an_instant_is_read_as_it_was_written() {
        Random random = new Random(16344888219872L);
        Stream<Instant> some = random.longs(
                        10_000, 0, Instant.parse("9999-12-31T23:59:59Z").getEpochSecond())
                .mapToObj(second -> Instant.ofEpochSecond(second, digits(random)));

        some.forEach(at -> assertThat(InstantJson.read(at.toString())).isEqualTo(at));
    }

    @Test
    void what_is_written_otherwise_is_left_to_the_formatter() {
        for (String text : List.of(
                "",
                "2026",
                "2026-04-09T13:16:27",
                "2026-04-09T13:16Z",
                "2026-04-09 13:16:27Z",
                "2026-04-09T13:16:27+07:00",
                "2026-04-09T13:16:27.Z",
                "2026-04-09T13:16:27.x29Z",
                "2026-04-09T13:16:27.0123456789Z",
                "2026-13-09T13:16:27Z",
                "2026-02-30T13:16:27Z",
                "2026-04-09T24:00:00Z",
                "2026-04-09T13:60:00Z",
                "+12026-04-09T13:16:27Z")) {
            assertThat(InstantJson.read(text)).as(text).isNull();
        }
    }

    private static int digits(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1_000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1_000;
            default -> random.nextInt(1_000_000_000);
        };
    }
}
