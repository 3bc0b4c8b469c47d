package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which text may stand on which ground, computed from the tokens for light and dark; and what a phone has to load. */
class StyleTest {
    private static final Path FOLDER = Path.of("src/main/resources/aset");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6}|#[0-9A-F]{3});");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            ink, paper; surface; sunken; yellow-t; green-t; late-t; citizen-t; m1; m2; m3
            soft, paper; surface; sunken; yellow-t; green-t; late-t
            green, paper; surface; sunken; green-t; yellow-t
            late, paper; surface; sunken; late-t; yellow-t
            soon, paper; surface; sunken; soon-t; yellow-t
            paused, paper; surface; sunken; paused-t; yellow-t
            citizen, paper; surface; sunken; citizen-t; yellow-t
            dispute, paper; surface; dispute-t
            onsolid, green; late; soon; citizen; m4; m5
            paper, ink
            ondeep, deep
            onyellow, yellow
            """)
    void text_can_be_read_by_day_and_by_night(String text, String grounds) throws IOException {
        for (Map<String, String> tokens : List.of(tokens(0), tokens(1))) {
            for (String ground : grounds.split("; ")) {
                assertThat(contrast(tokens, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"edge, paper", "edge, surface", "edge, sunken", "g1, paper", "g2, paper", "g3, paper", "g4, paper"})
    void lines_and_drawings_can_be_seen(String line, String ground) throws IOException {
        assertThat(contrast(tokens(0), line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(tokens(1), line, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void style_and_script_are_small() throws IOException {
        assertThat(Files.size(FOLDER.resolve("app.css"))).isLessThan(30_000);
        assertThat(Files.size(FOLDER.resolve("app.js"))).isLessThan(8_192);
        assertThat(Files.size(FOLDER.resolve("putar.js"))).isLessThan(1_024);
        assertThat(Files.size(FOLDER.resolve("papan.js"))).isLessThan(2_048);
    }

    @Test
    void the_script_makes_no_markup_out_of_text() throws IOException {
        for (String script : List.of("app.js", "papan.js", "putar.js")) {
            assertThat(Files.readString(FOLDER.resolve(script)))
                    .doesNotContain(
                            "innerHTML", "outerHTML = ", "insertAdjacentHTML", "document.write", "eval(", "Function(");
        }
    }

    private static Map<String, String> tokens(int scheme) throws IOException {
        String css = Files.readString(FOLDER.resolve("app.css"));
        String[] parts = css.split("prefers-color-scheme: dark");
        Map<String, String> tokens = new HashMap<>();
        for (int part = 0; part <= scheme; part++) {
            String root = parts[part].substring(parts[part].indexOf(":root"));
            Matcher matcher = TOKEN.matcher(root.substring(0, root.indexOf('}')));
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
        }
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.getOrDefault(one, ""));
        double b = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
