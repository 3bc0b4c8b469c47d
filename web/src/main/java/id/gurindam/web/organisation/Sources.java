package id.gurindam.web.organisation;

import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FieldError;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.problem.Diagnoses;
import id.gurindam.web.problem.Diagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From which line of which field each part of a decree came, so that a refusal names the line to mend. */
@FunctionalInterface
interface Sources {
    Pattern DAY = Pattern.compile("days\\[(\\d+)].*");
    String RULES = "ruleSet.";

    /** One line, from 1 on. */
    record Line(String field, int number) {}

    /** The line of this part of the body; null if it is no line of a list. */
    @Nullable
    Line of(String path);

    /** What was written in the form of this change: days by their lines, rules as JSON. */
    static Sources form(String word, Map<String, List<String>> form) {
        return switch (word) {
            case "decree-calendar" -> days(lines(form));
            case "adopt-rule-set" -> rules("ruleSet", first(form, "ruleSet"), "");
            default -> _ -> null;
        };
    }

    /** Days in the order of the body. */
    static Sources days(List<Line> days) {
        return path -> {
            Matcher day = DAY.matcher(path);
            return day.matches() && Integer.parseInt(day.group(1)) < days.size()
                    ? days.get(Integer.parseInt(day.group(1)))
                    : null;
        };
    }

    /** Rules in a JSON text, at this place of it. */
    static Sources rules(String field, String json, String at) {
        return path -> path.startsWith(RULES)
                ? new Line(field, JsonLines.of(json, at + path.substring(RULES.length())))
                : null;
    }

    /** Anything in a JSON text. */
    static Sources json(String field, String json) {
        return path -> new Line(field, JsonLines.of(json, path));
    }

    /** What is wrong, with the line where it stands if it stands on one. */
    default FormErrors errors(String word, Throwable why, Wording words) {
        if (why instanceof Unreadable) {
            return ChangeErrors.of(word, why, words);
        }
        Diagnosis diagnosis = Diagnoses.of(why);
        String path = diagnosis.field();
        Line line = path == null ? null : of(path);
        if (path == null || line == null) {
            return ChangeErrors.of(word, why, words);
        }
        String reason = words.error(new FieldError("", "refusal." + diagnosis.code(), List.of()));
        return FormErrors.of(line.field(), "decree.line", Integer.toString(line.number()), path, reason);
    }

    private static List<Line> lines(Map<String, List<String>> form) {
        List<Line> all = new ArrayList<>();
        for (String field : List.of("days", "leaveDays")) {
            List<String> written = first(form, field).lines().toList();
            for (int i = 0; i < written.size(); i++) {
                if (!written.get(i).isBlank()) {
                    all.add(new Line(field, i + 1));
                }
            }
        }
        return all;
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
