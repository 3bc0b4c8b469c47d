package id.gurindam.web.organisation;

import id.gurindam.command.CommandRefused;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.problem.EdgeRefused;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calendars and rule sets as the interface takes and lists them, turned into the change they mean: one name serves for both
 * languages, and without a reason the decree is its own.
 */
final class DecreeBodies {
    private static final Set<String> AS_LISTED = Set.of("code", "name", "effectiveFrom");

    private DecreeBodies() {}

    /** The body of decree-calendar that this one means. */
    static byte[] calendar(byte[] body) {
        ObjectNode tree = Changes.tree(body);
        JsonNode days = tree.get("days");
        for (int i = 0; days != null && i < days.size(); i++) {
            if (days.get(i) instanceof ObjectNode day) {
                name(day, "days[" + i + "].name");
            }
        }
        because(tree, tree.get("decree"));
        return bytes(tree);
    }

    private static void name(ObjectNode day, String field) {
        JsonNode name = day.remove("name");
        if (name == null && !day.has("nameId")) {
            throw EdgeRefusal.FIELD_MISSING.refused(field);
        }
        for (String tongue : new String[] {"nameId", "nameEn"}) {
            if (name != null && !day.has(tongue)) {
                day.set(tongue, name);
            }
        }
    }

    /** The body of adopt-rule-set that this one means: the rules themselves, or within what GET lists around them. */
    static byte[] ruleSet(byte[] body) {
        ObjectNode tree = Changes.tree(body);
        ObjectNode change = tree.objectNode();
        JsonNode reason = tree.remove("reason");
        if (tree.has("ruleSet") || tree.has("rules")) {
            JsonNode rules = tree.has("rules") ? tree.remove("rules") : tree.remove("ruleSet");
            tree.propertyNames().stream()
                    .filter(name -> !AS_LISTED.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw EdgeRefusal.FIELD_UNKNOWN.refused(name);
                    });
            JsonNode from = tree.get("effectiveFrom");
            if (from != null && !from.equals(rules.get("effectiveFrom"))) {
                throw EdgeRefusal.FIELD_MALFORMED.refused("effectiveFrom");
            }
            change.set("ruleSet", rules);
        } else {
            change.set("ruleSet", tree);
        }
        if (reason != null) {
            change.set("reason", reason);
        }
        because(change, change.get("ruleSet").get("nameId"));
        return bytes(change);
    }

    /** The same refusal in the words of the body that was sent: the day has one name, and rules stand where they stood. */
    static Throwable inItsWords(Throwable why, String rulesAt) {
        return switch (why) {
            case CommandRefused refused -> {
                String field = told(refused.field(), rulesAt);
                yield field == null ? refused : new CommandRefused(refused.refusal(), field);
            }
            case EdgeRefused refused -> {
                String field = told(refused.field(), rulesAt);
                yield field == null ? refused : refused.refusal().refused(field);
            }
            default -> why;
        };
    }

    /** Where in this body the rules stand, with a dot after it; nowhere if they are the body. */
    static String rulesAt(byte[] body) {
        ObjectNode tree = Changes.tree(body);
        return tree.has("rules") ? "rules." : tree.has("ruleSet") ? "ruleSet." : "";
    }

    private static @Nullable String told(@Nullable String field, String rulesAt) {
        return field == null
                ? null
                : field.replaceFirst("^ruleSet\\.", rulesAt).replaceFirst("^(days\\[\\d+]\\.name)(Id|En)$", "$1");
    }

    private static void because(ObjectNode tree, @Nullable JsonNode otherwise) {
        JsonNode reason = tree.get("reason");
        boolean unsaid = reason == null
                || reason.isNull()
                || (reason.isString() && reason.stringValue().isBlank());
        if (unsaid && otherwise != null) {
            tree.set("reason", otherwise);
        }
    }

    private static byte[] bytes(ObjectNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }
}
