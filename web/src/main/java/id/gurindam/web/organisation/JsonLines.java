package id.gurindam.web.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Finds the line of a JSON text on which something stands. */
final class JsonLines {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[]+)");

    private JsonLines() {}

    /** The line of {@code clocks[4].limit}; of what it would stand in, if it is not there. */
    static int of(String json, String path) {
        StringBuilder wanted = new StringBuilder();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            wanted.append('/').append(step.group(1) == null ? step.group(2) : step.group(1));
        }
        int line = 1;
        int reached = -1;
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            while (parser.nextToken() != null) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                boolean within = (wanted + "/").startsWith(here + "/");
                if (within && here.length() > reached && !parser.currentToken().isStructEnd()) {
                    reached = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return line;
    }
}
