package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The personal values in the content of an event, each found by its field: the path to it, without the leading slash. */
final class PersonalTree {
    private PersonalTree() {}

    /** Seals one text. */
    @FunctionalInterface
    interface Sealer {
        /** The text of this field, sealed. */
        Personal.Sealed seal(String field, String text);
    }

    /** Puts something in the place of a personal value. */
    @FunctionalInterface
    interface Replacer {
        /** What stands there from now on. */
        JsonNode replace(String field, JsonNode personal);
    }

    /** A copy with every personal value as its text. */
    static JsonNode opened(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        replace(copy, (field, node) -> {
            JsonNode clear = node.get(PersonalJson.CLEAR);
            if (clear == null) {
                throw new IllegalStateException("already sealed: " + field);
            }
            return clear;
        });
        return copy;
    }

    /** Seals every personal value where it stands. */
    static void seal(ObjectNode tree, Sealer sealer) {
        replace(tree, (field, node) -> {
            JsonNode clear = node.get(PersonalJson.CLEAR);
            if (clear == null) {
                throw new IllegalStateException("sealed for another event: " + field);
            }
            Personal.Sealed sealed = sealer.seal(field, clear.stringValue());
            return ((ObjectNode) node).removeAll().put(PersonalJson.SEALED, sealed.envelope());
        });
    }

    /** Notes in every personal value the field under which it was sealed, before it is moved. */
    static void rememberFields(ObjectNode tree) {
        replace(tree, (field, node) -> ((ObjectNode) node).put(PersonalJson.FIELD, field));
    }

    /** Replaces every personal value. */
    static void replace(JsonNode tree, Replacer replacer) {
        replace(tree, "", replacer);
    }

    private static void replace(JsonNode node, String path, Replacer replacer) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                @Nullable JsonNode child = object.get(key);
                if (child != null) {
                    object.set(key, replaced(child, path + key, replacer));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), path + i, replacer));
            }
        }
    }

    private static JsonNode replaced(JsonNode child, String path, Replacer replacer) {
        if (child.isObject() && (child.has(PersonalJson.CLEAR) || child.has(PersonalJson.SEALED))) {
            return replacer.replace(path, child);
        }
        replace(child, path + "/", replacer);
        return child;
    }
}
