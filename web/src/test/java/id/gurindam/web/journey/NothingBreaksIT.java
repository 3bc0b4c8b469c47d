package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whatever is sent to whatever address is answered, and what can be reached is in the table of addresses. */
class NothingBreaksIT {
    private static final int ROUNDS = Integer.getInteger("rounds", 4);
    private static final List<String> ACCOUNTS =
            List.of("", "koordinator", "petugas-124", "kepala-124", "auditor", "admin", "ppdp", "manajer");
    private static final List<String> FIELDS = List.of(
            "kind",
            "description",
            "reason",
            "unitCode",
            "classification",
            "publishedText",
            "files",
            "evidence",
            "stars",
            "rating",
            "newDate",
            "place",
            "reporter",
            "answers",
            "accused",
            "trackingCode",
            "purpose",
            "legalBasis",
            "code");
    private static final List<String> VALUES = List.of(
            "null",
            "1e999",
            "-1",
            "true",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[null]",
            "\"\\u0000\"",
            "\"2026-13-45\"",
            "99999999999999999999",
            "{\"latitude\":\"utara\"}",
            "[[[]]]",
            "\"" + "y".repeat(20_000) + "\"");

    @TempDir
    static Path folder;

    static InHouse house;

    record Address(String method, String path) {}

    @BeforeAll
    static void open() {
        house = InHouse.open(folder, "--gurindam.demo-cases=20", "--springdoc.api-docs.enabled=true");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void every_handler_has_its_line_in_the_table_of_addresses() throws Exception {
        List<Address> table = table();
        List<String> missing = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : house.context()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (PathPattern pattern : info.getPatternsCondition().getPatterns()) {
                    String path = pattern.getPatternString()
                            .replaceAll("\\{act}", "verify")
                            .replaceAll("\\{[^}]*}", "x");
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        if (table.stream().noneMatch(line -> reaches(line, method.name(), path))) {
                            missing.add(method + " " + pattern);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void garbage_to_every_address_is_a_clear_refusal_and_never_a_mistake_of_ours() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("NothingBreaksIT seed " + seed + " rounds " + ROUNDS);
        Random random = new Random(seed);
        String code = Http.citizen(house)
                .get("/api/complaints?limit=1")
                .json()
                .get("items")
                .get(0)
                .get("trackingCode")
                .stringValue();
        TreeSet<String> broken = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Address address : table()) {
                String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
                Http caller = account.isEmpty() ? Http.citizen(house) : Http.as(house, account);
                String path = path(address.path(), code, random);
                if (path.endsWith("/live")) {
                    continue;
                }
                Http.Reply reply = address.method().equals("GET")
                        ? caller.get(path + "?" + query(random))
                        : caller.post(path, body(random));
                if (reply.status() >= 500 || reply.text().contains("Exception")) {
                    broken.add(account + " " + address.method() + " " + path + " -> " + reply.status());
                }
            }
        }
        assertThat(broken).as("seed %d", seed).isEmpty();
    }

    private static String path(String pattern, String code, Random random) {
        String act = List.of("verify", "reply", "claim-outcome", "decline", "route-to-unit", "zz")
                .get(random.nextInt(6));
        return pattern.replace("{code}", random.nextInt(4) == 0 ? "TPI-OOOO-1111" : code)
                .replace("{act}", act)
                .replace("{digest}", "ab".repeat(random.nextBoolean() ? 32 : 3))
                .replace("{list}", random.nextBoolean() ? "units" : "zz")
                .replace(
                        "{id}",
                        random.nextBoolean()
                                ? UUID.nameUUIDFromBytes(new byte[] {1}).toString()
                                : "zz")
                .replace("{view}", random.nextBoolean() ? "caselist" : "zz")
                .replace("/**", random.nextBoolean() ? "" : "/" + Integer.toString(random.nextInt(9999), 36));
    }

    private static String query(Random random) {
        String name = List.of(
                        "from", "limit", "cursor", "position", "lang", "state", "unit", "name", "at", "asOf", "posisi")
                .get(random.nextInt(11));
        String value = List.of("", "-1", "zz", "99999999999999999999", "%00", "%F0%9F%92%A5", "null")
                .get(random.nextInt(7));
        return name + "=" + value;
    }

    private static String body(Random random) {
        if (random.nextInt(5) == 0) {
            return "x".repeat(random.nextInt(50)) + "{";
        }
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            parts.add("\"" + FIELDS.get(random.nextInt(FIELDS.size())) + "\":"
                    + VALUES.get(random.nextInt(VALUES.size())));
        }
        return "{" + String.join(",", parts) + "}";
    }

    private static boolean reaches(Address line, String method, String path) {
        return line.method().equals(method)
                && PathPatternParser.defaultInstance.parse(line.path()).matches(PathContainer.parsePath(path));
    }

    private static List<Address> table() throws Exception {
        List<Address> table = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Http.class.getResourceAsStream("/id/gurindam/web/security/routes.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(","))
                    .forEach(cells -> table.add(new Address(cells[0], cells[1])));
        }
        return table;
    }
}
