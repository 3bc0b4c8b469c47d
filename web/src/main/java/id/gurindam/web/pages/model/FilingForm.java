package id.gurindam.web.pages.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that was answered so far in a filing, by field name; nothing of it is kept on the server before it is sent. */
public record FilingForm(Map<String, List<String>> values) {
    /** The fields that each page asks itself. */
    private static final Map<FilingStep, Set<String>> ASKED = Map.of(
            FilingStep.PLACE, Set.of("lat", "lon", "kelurahan", "tempat"),
            FilingStep.SIMILAR, Set.of("sama"),
            FilingStep.CATEGORY, Set.of("jenis", "kategori"),
            FilingStep.DETAILS, Set.of("uraian", "foto"),
            FilingStep.CONTACT, Set.of("tampil", "nama", "email", "telepon"),
            FilingStep.CHECK, Set.of("setuju"));

    private static final Set<String> CARRIED = Set.of(
            "lat",
            "lon",
            "kelurahan",
            "tempat",
            "sama",
            "jenis",
            "kategori",
            "uraian",
            "berkas",
            "tampil",
            "nama",
            "email",
            "telepon",
            "kunci");

    /** One hidden field. */
    public record Carried(String name, String value) {}

    /** Nothing answered yet. */
    public static FilingForm empty() {
        return new FilingForm(Map.of());
    }

    /** The first value of this field, empty if there is none. */
    public String value(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All values of this field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** True if this answer was chosen. */
    public boolean chosen(String name, String answer) {
        return all(name).contains(answer);
    }

    /** The same with another value. */
    public FilingForm with(String name, List<String> answers) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.copyOf(answers));
        return new FilingForm(Map.copyOf(more));
    }

    /** The hidden fields of the page of this step: all known ones that it does not ask itself. */
    List<Carried> carriedAt(FilingStep step) {
        Set<String> asked = ASKED.getOrDefault(step, Set.of());
        List<Carried> carried = new ArrayList<>();
        new TreeMap<>(values).forEach((name, answers) -> {
            boolean answer = name.startsWith("jawab.") && step != FilingStep.DETAILS;
            if (!asked.contains(name) && (CARRIED.contains(name) || answer)) {
                answers.forEach(value -> carried.add(new Carried(name, value)));
            }
        });
        return List.copyOf(carried);
    }
}
