package id.gurindam.command.demo;

import id.gurindam.command.organisation.Duties;
import id.gurindam.command.organisation.Organisation;
import id.gurindam.command.organisation.Structure;
import id.gurindam.events.organisation.AreaDrawn;
import id.gurindam.events.organisation.AreaLevel;
import id.gurindam.events.organisation.CategoryOpened;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the free words of the voices lie in the city: units, categories, kelurahan and bodies by their codes. */
final class Atlas {
    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("Infrastruktur jalan", "jalan"),
            Map.entry("Drainase & banjir", "drainase"),
            Map.entry("Penerangan jalan (PJU)", "pju"),
            Map.entry("Persampahan & pelantar", "sampah"),
            Map.entry("Air bersih & listrik (luar kewenangan)", "air"),
            Map.entry("Adminduk", "adminduk"),
            Map.entry("Perizinan", "izin"),
            Map.entry("Kesehatan", "kesehatan"),
            Map.entry("Pendidikan", "pendidikan"),
            Map.entry("Sosial/bansos", "sosial"),
            Map.entry("Perhubungan/parkir/laut", "perhubungan"),
            Map.entry("Ketertiban umum", "ketertiban"),
            Map.entry("Pasar & harga", "pasar"),
            Map.entry("Pajak daerah", "pajak"),
            Map.entry("Tata ruang & bangunan", "bangunan"),
            Map.entry("Lingkungan (asap, bising, limbah)", "lingkungan"),
            Map.entry("Pertamanan/pohon/makam", "taman"),
            Map.entry("Kebakaran & kebencanaan", "bencana"),
            Map.entry("Kepegawaian/disiplin ASN", "asn"),
            Map.entry("Pungli/korupsi", "pungli"),
            Map.entry("Informasi publik", "informasi"),
            Map.entry("Aspirasi pembangunan", "aspirasi"),
            Map.entry("Apresiasi", "apresiasi"));
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Perumda Tirta Kepri", "TIRTAKEPRI"),
            Map.entry("KSOP / Pelindo", "KSOP"),
            Map.entry("KSOP Tanjungpinang", "KSOP"),
            Map.entry("Distrik Navigasi / KSOP", "KSOP"),
            Map.entry("Dinas PUPP Provinsi Kepri", "PUPP-PROV"),
            Map.entry("PLN", "PLN"),
            Map.entry("belum dianggarkan", "NO_BUDGET_THIS_YEAR"),
            Map.entry("bukan kewajiban kota", "RULES_FORBID"),
            Map.entry("di luar kewenangan", "RULES_FORBID"),
            Map.entry("Sekda", "SEKDA"),
            Map.entry("manajer", "MANAGER"));

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> kelurahan = new HashMap<>();
    private final List<AreaDrawn> areas;
    private final List<CategoryOpened> leaves;
    private final Duties duties;

    Atlas(Organisation city) {
        for (Structure.Unit unit : city.structure().units().values()) {
            units.put(unit.shortName(), unit.code());
            units.put(unit.code(), unit.code());
        }
        areas = city.structure().areas().values().stream()
                .filter(area -> area.level() == AreaLevel.KELURAHAN)
                .toList();
        areas.forEach(area -> kelurahan.put(area.name(), area.areaCode()));
        duties = city.duties();
        leaves = duties.categories().values().stream()
                .map(Duties.Category::opened)
                .filter(category -> category.parentCode() != null)
                .toList();
    }

    /** The code behind a detail of an act, as the stories write it. */
    String coded(String detail, String word) {
        return switch (detail) {
            case Act.UNIT, Act.FROM_UNIT -> unit(word);
            case Act.BODY, Act.GROUND, Act.LEVEL -> CODES.getOrDefault(word, word);
            default -> word;
        };
    }

    String unit(String shortName) {
        return Objects.requireNonNull(units.get(shortName), () -> "there is no unit " + shortName);
    }

    String kelurahan(String name) {
        return Objects.requireNonNull(kelurahan.get(name), () -> "there is no kelurahan " + name);
    }

    List<AreaDrawn> areas() {
        return areas;
    }

    AreaDrawn area(String code) {
        return areas.stream()
                .filter(area -> area.areaCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The office of that kelurahan. */
    Optional<String> officeOf(@Nullable String kelurahanCode) {
        return areas.stream()
                .filter(area -> area.areaCode().equals(kelurahanCode))
                .findFirst()
                .map(area -> unit("Kel. " + area.name()));
    }

    /** The leaf of the voices' category that the text speaks of. */
    CategoryOpened leaf(String voiceCategory, String text, boolean supervisory) {
        String parent = Objects.requireNonNull(PARENTS.get(voiceCategory), voiceCategory);
        List<CategoryOpened> all = leaves.stream()
                .filter(leaf -> parent.equals(leaf.parentCode())
                        || (parent.equals("air") && leaf.categoryCode().equals("luar.listrik")))
                .toList();
        List<CategoryOpened> fitting = all.stream()
                .filter(leaf -> leaf.supervisoryLikely() == supervisory)
                .toList();
        return best(fitting.isEmpty() ? all : fitting, text);
    }

    CategoryOpened leafOfAny(String text, boolean supervisory) {
        return best(
                leaves.stream()
                        .filter(leaf -> leaf.supervisoryLikely() == supervisory)
                        .filter(leaf -> PARENTS.containsValue(leaf.parentCode()))
                        .toList(),
                text);
    }

    /** How the voices call the category of this leaf. */
    String voiceCategory(CategoryOpened leaf) {
        String parent = leaf.categoryCode().equals("luar.listrik") ? "air" : leaf.parentCode();
        return PARENTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parent))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The unit that is first in line. */
    String route(String category, @Nullable String kelurahanCode) {
        return duties.route(category, kelurahanCode).orElseThrow();
    }

    private static CategoryOpened best(List<CategoryOpened> leaves, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        CategoryOpened best = leaves.getFirst();
        int most = 0;
        for (CategoryOpened leaf : leaves) {
            int hits = leaf.words().stream()
                    .filter(said::contains)
                    .mapToInt(String::length)
                    .sum();
            if (hits > most) {
                most = hits;
                best = leaf;
            }
        }
        return best;
    }
}
