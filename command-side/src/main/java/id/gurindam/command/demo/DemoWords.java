package id.gurindam.command.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the demonstration city, from its files: complaints with their stories, replies and reactions. */
final class DemoWords {
    private static final String FOLDER = "/id/gurindam/demo/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A reply of the office; without a unit anybody may write it. */
    private record Reply(
            String category,
            String type,
            String manner,
            @Nullable String unit,
            String text) {}

    /** A word of a reporter; rating 0 gives none. */
    record Reaction(String category, String type, int rating, String text) {}

    private final Map<String, Told> complaints = new LinkedHashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();

    private DemoWords() {}

    static DemoWords read(Atlas atlas) {
        DemoWords words = new DemoWords();
        Map<String, List<Act>> stories = new LinkedHashMap<>();
        lines("cases.jsonl", node -> stories.put(text(node, "complaint"), acts(node, atlas)));
        lines("complaints.jsonl", node -> {
            Told told = DemoFiles.complaint(node, stories.getOrDefault(text(node, "id"), List.of()));
            words.complaints.put(told.id(), told);
        });
        try (InputStream in = open("samples.json")) {
            for (JsonNode sample : JSON.readTree(in).get("contoh_laporan")) {
                Told told = DemoFiles.sample(sample, atlas);
                words.complaints.put(told.id(), told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines("replies.jsonl", node -> words.replies.add(reply(node, atlas)));
        lines("reactions.jsonl", node -> words.reactions.add(reaction(node)));
        return words;
    }

    /** Every complaint, in the order of the files. */
    List<Told> complaints() {
        return List.copyOf(complaints.values());
    }

    /** A reply of this type about this category, best by this unit and in this manner. */
    @Nullable
    String reply(String category, String type, String unit, String manner, Lots lots) {
        List<Reply> fitting = replies.stream()
                .filter(reply ->
                        reply.category().equals(category) && reply.type().equals(type))
                .toList();
        List<Reply> own = fitting.stream()
                .filter(reply -> reply.unit() == null || reply.unit().equals(unit))
                .toList();
        List<Reply> mannered =
                own.stream().filter(reply -> reply.manner().equals(manner)).toList();
        List<Reply> best = !mannered.isEmpty() && lots.chance(0.7) ? mannered : own.isEmpty() ? fitting : own;
        return best.isEmpty() ? null : lots.pick(best).text();
    }

    /** A reaction of this type about this category. */
    @Nullable
    Reaction reaction(String category, String type, Lots lots) {
        List<Reaction> fitting = reactions.stream()
                .filter(reaction ->
                        reaction.category().equals(category) && reaction.type().equals(type))
                .toList();
        return fitting.isEmpty() ? null : lots.pick(fitting);
    }

    static String text(JsonNode node, String field) {
        return node.required(field).asString();
    }

    static @Nullable String maybe(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.required(field).asString() : null;
    }

    private static List<Act> acts(JsonNode story, Atlas atlas) {
        List<Act> acts = new ArrayList<>();
        for (JsonNode node : story.required("acts")) {
            Act act = Act.of(
                    text(node, "by"),
                    text(node, "act"),
                    node.required("afterWorkingDays").asDouble());
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                act = act.with(
                        field.getKey(),
                        atlas.coded(field.getKey(), field.getValue().asString()));
            }
            acts.add(act);
        }
        return List.copyOf(acts);
    }

    private static Reply reply(JsonNode node, Atlas atlas) {
        String unit = maybe(node, "unit");
        return new Reply(
                text(node, "category"),
                text(node, "type"),
                text(node, "manner"),
                unit == null ? null : atlas.unit(unit),
                text(node, "text"));
    }

    private static Reaction reaction(JsonNode node) {
        return new Reaction(
                text(node, "category"), text(node, "type"), node.path("rating").asInt(0), text(node, "text"));
    }

    private static void lines(String file, Consumer<JsonNode> reader) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank()).map(JSON::readTree).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = DemoWords.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the words of the demo city are missing: " + file);
        }
        return in;
    }
}
