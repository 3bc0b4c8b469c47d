package id.gurindam.web.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no page may contain: a way round escaping, and what the content security policy would refuse anyway. */
final class PageRules {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped text", Pattern.compile("th:utext|\\[\\("),
            "expression made of data", Pattern.compile("__\\$\\{|__\\*\\{"),
            "inline script", Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|javascript:"),
            "inline handler", Pattern.compile("<[^>]*\\s(?:th:)?on[a-z]+\\s*="),
            "inline style", Pattern.compile("<style[\\s>]|<[^>]*\\s(?:th:)?style(?:append)?\\s*="));

    private PageRules() {}

    /** Each violation under the folder as "file:line: what". */
    static List<String> broken(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                String page = Files.readString(file);
                FORBIDDEN.forEach((what, pattern) -> {
                    Matcher matcher = pattern.matcher(page);
                    while (matcher.find()) {
                        long line = 1
                                + page.substring(0, matcher.start())
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
                        found.add(folder.relativize(file) + ":" + line + ": " + what);
                    }
                });
            }
            return found;
        }
    }
}
