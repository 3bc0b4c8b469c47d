package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.query.store.ViewStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** What people wrote stands nowhere in clear, and once its keys are gone nowhere at all, and every page still works. */
class SealedTextsIT {
    /** By the platform itself, once a clock has come so far; they carry no text. */
    private static final Set<String> BY_A_CLOCK = Set.of("complaint.confirmation-window-lapsed", "complaint.reminded");

    private static final List<String> VIEWS =
            List.of("casefile", "caselist", "codes", "figures", "parked", "positions", "store");
    private static final String POINT = "0.9173581";
    private static final String PHONE = "0812 7719 3355";

    @TempDir
    Path folder;

    private final Map<String, String> canaries = new LinkedHashMap<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void no_text_is_found_in_clear_and_without_keys_every_page_still_works() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (InHouse house = InHouse.open(folder, "--gurindam.demo-cases=0", "--gurindam.metrics-from-loopback=true")) {
            EveryAct acts = new EveryAct(house, this::canary);
            acts.play();
            everyActHappened(house);
            String own = Http.citizen(house)
                    .get(
                            "/api/complaints/" + acts.codes().getFirst(),
                            "Gurindam-Pin",
                            acts.pin(acts.codes().getFirst()))
                    .text();
            assertThat(own).as("the reporter reads what was written").contains(canaries.get("narrative-1"));

            theSearchFinds(house);
            assertThat(found(house, false)).isEmpty();
            destroyEverything(house);
            assertThat(found(house, true)).isEmpty();
            everythingStillOpens(house, acts);
        } finally {
            root.detachAppender(log);
        }
    }

    private String canary(String field) {
        String key = field + "-" + (canaries.size() + 1);
        String text = "kenari" + Integer.toString(canaries.size() + 1_000, 36) + "x"
                + field.toLowerCase(java.util.Locale.ROOT);
        canaries.put(canaries.keySet().stream().anyMatch(k -> k.startsWith(field + "-")) ? key : field + "-1", text);
        return field.equals("narrative") ? text + " lubang di jalan dekat pasar" : text;
    }

    private static void everyActHappened(InHouse house) throws Exception {
        TreeSet<String> happened = new TreeSet<>();
        events(house).forEach(event -> happened.add(event.get("name").stringValue()));
        List<String> missing = EventCatalogue.entries().stream()
                .map(EventCatalogue.Entry::name)
                .filter(name -> name.startsWith("complaint.") || name.startsWith("voice."))
                .filter(name -> !BY_A_CLOCK.contains(name))
                .filter(name -> !happened.contains(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** A search that finds nothing is worth what it finds when there is something. */
    private void theSearchFinds(InHouse house) throws Exception {
        Path probe = folder.resolve("data/probe");
        byte[] text = ("x" + canaries.get("narrative-1") + "y").getBytes(StandardCharsets.UTF_8);
        Files.writeString(probe, Base64.getEncoder().encodeToString(text));
        assertThat(found(house, false)).isNotEmpty();
        Files.delete(probe);
    }

    /** Where any canary stands in clear; the approved public text may stand in the views while its key lives. */
    private List<String> found(InHouse house, boolean afterDestruction) throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                look(file.toString(), Files.readAllBytes(file), true, found);
            }
        }
        for (String view : VIEWS) {
            String documents = Flux.from(house.part(ViewStore.class)
                            .collection(view.equals("codes") ? "casefile" : view, view)
                            .find())
                    .map(SealedTextsIT::plain)
                    .toStream()
                    .collect(Collectors.joining("\n"));
            look("view " + view, documents.getBytes(StandardCharsets.UTF_8), afterDestruction, found);
        }
        String said = log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        look("the log", said.getBytes(StandardCharsets.UTF_8), true, found);
        String metrics = Http.citizen(house).get("/actuator/prometheus").text();
        assertThat(metrics).contains("gurindam_");
        look("the metrics", metrics.getBytes(StandardCharsets.UTF_8), true, found);
        return found;
    }

    /** A document as it would be read; bytes as the text that they are, since canaries begin alike in base64. */
    private static String plain(Document document) {
        document.replaceAll((_, value) ->
                value instanceof Binary bytes ? new String(bytes.getData(), StandardCharsets.UTF_8) : value);
        return document.toJson();
    }

    private void look(String where, byte[] bytes, boolean publicToo, List<String> found) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        Map<String, String> all = new LinkedHashMap<>(canaries);
        all.put("point", POINT);
        all.put("phone", PHONE);
        all.forEach((field, text) -> {
            if ((publicToo || !field.startsWith("publishedText"))
                    && writings(text).anyMatch(plain::contains)) {
                found.add(field + " in " + where);
            }
        });
    }

    /** The text as it may stand in bytes: plain, in two-byte letters, in base64 at any offset, in hexadecimal. */
    private static Stream<String> writings(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            all.add(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[utf8.length + offset];
            System.arraycopy(utf8, 0, shifted, offset, utf8.length);
            String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            all.add(coded.substring(offset == 0 ? 0 : 4, coded.length() - 4));
        }
        all.add(HexFormat.of().formatHex(utf8));
        return all.stream();
    }

    private static void destroyEverything(InHouse house) throws Exception {
        TreeSet<String> owners = new TreeSet<>();
        for (JsonNode event : events(house)) {
            if (event.get("subject").stringValue().equals("complaint")) {
                owners.add(event.get("streamId").stringValue());
            }
            if (event.get("name").stringValue().equals("complaint.filed")) {
                owners.add(event.get("payload").get("reporterRef").stringValue());
            }
        }
        for (String owner : owners) {
            Http.Reply gone = Http.as(house, "ppdp")
                    .post("/api/keys/" + owner + "/destroy", "{\"legalBasis\":\"UU 27/2022 pasal 44\"}");
            assertThat(gone.status()).as(gone.text()).isEqualTo(200);
        }
    }

    private void everythingStillOpens(InHouse house, EveryAct acts) throws Exception {
        List<String> broken = new ArrayList<>();
        for (String code : acts.codes()) {
            open(Http.citizen(house).get("/api/complaints/" + code), "public " + code, broken, 200, 404);
            open(
                    Http.citizen(house).get("/api/complaints/" + code, "Gurindam-Pin", acts.pin(code)),
                    "own " + code,
                    broken,
                    200);
            open(Http.citizen(house).get("/laporan/" + code), "page " + code, broken, 200, 404);
            open(Http.as(house, "auditor").get("/api/complaints/" + code + "/trail"), "trail " + code, broken, 200);
            open(Http.as(house, "koordinator").get("/api/complaints/" + code), "office " + code, broken, 200);
        }
        for (String path : List.of("/", "/laporan", "/api/complaints", "/api/record?from=0&limit=1000")) {
            open(Http.as(house, "auditor").get(path), path, broken, 200);
        }
        open(Http.as(house, "koordinator").get("/api/desk"), "desk", broken, 200);
        assertThat(broken).isEmpty();
    }

    private void open(Http.Reply reply, String what, List<String> broken, Integer... allowed) {
        if (!List.of(allowed).contains(reply.status())) {
            broken.add(what + " answers " + reply.status());
        }
        canaries.forEach((field, text) -> {
            if (reply.text().contains(text)) {
                broken.add(what + " still tells " + field);
            }
        });
    }

    private static List<JsonNode> events(InHouse house) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        while (true) {
            JsonNode page = Http.as(house, "auditor")
                    .get("/api/record?from=" + events.size() + "&limit=1000")
                    .json();
            if (page.isEmpty()) {
                return events;
            }
            page.forEach(events::add);
        }
    }
}
