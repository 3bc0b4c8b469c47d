package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.axon.Views;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewDatabase;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Views say what the record says, however they were made of it. */
class ViewsIT {
    private static final List<String> COLLECTIONS = List.of("casefile", "caselist", "codes", "parked");
    private static final String CASES = "--gurindam.demo-cases=150";
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";

    @TempDir
    Path folder;

    @Test
    void the_list_knows_the_holder_and_the_openness_of_every_case_as_the_decider_does() {
        try (InHouse house = InHouse.open(folder, CASES)) {
            Map<String, Complaint> decided = decided(house);
            Map<String, String> differences = new TreeMap<>();
            cards(house).forEach((id, card) -> {
                Complaint state = decided.getOrDefault(id, Complaint.unfiled());
                String expected = state.holder() + " " + stillOwed(state);
                String told = (card.open() ? card.holderUnit() : null) + " " + card.open();
                if (!expected.equals(told)) {
                    differences.put(card.trackingCode() + " " + card.status(), expected + " but told " + told);
                }
            });
            assertThat(cards(house)).hasSameSizeAs(decided).hasSizeGreaterThan(100);
            assertThat(differences).isEmpty();
            assertThat(house.part(ViewDatabase.class).commandsUsed())
                    .isNotEmpty()
                    .isSubsetOf(ViewDatabase.COMMANDS);
        }
    }

    @Test
    void views_made_event_by_event_equal_those_made_of_the_whole_record_at_once() throws Exception {
        Map<String, String> live;
        try (InHouse house = InHouse.open(folder, CASES)) {
            work(house);
            live = digests(house);
        }
        try (InHouse house = InHouse.open(folder, CASES)) {
            assertThat(digests(house)).isEqualTo(live);
        }
    }

    @Test
    void a_batch_that_comes_twice_and_cut_otherwise_changes_nothing() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("ViewsIT seed " + seed);
        Map<String, String> once;
        try (InHouse house = InHouse.open(folder, CASES)) {
            once = digests(house);
        }
        Random random = new Random(seed);
        try (InHouse house = InHouse.open(folder, record -> new StutteringRecord(record, random), CASES)) {
            assertThat(digests(house)).isEqualTo(once);
        }
    }

    @Test
    void an_event_that_a_view_cannot_take_parks_its_case_alone_until_the_repair() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(false);
        AtomicLong poison = new AtomicLong(-1);
        try (InHouse house =
                InHouse.open(folder, record -> new PoisonedRecord(record, poison, broken), "--gurindam.demo-cases=0")) {
            Http citizen = Http.citizen(house);
            Http admin = Http.as(house, "admin");
            String sick = code(citizen.post("/api/complaints", FILING));
            broken.set(true);
            poison.set(house.part(RecordStore.class).head() + 1);
            verify(house, sick);
            String well = code(citizen.post("/api/complaints", FILING));
            verify(house, well);

            assertThat(status(citizen, well)).isEqualTo("VERIFIED");
            assertThat(status(citizen, sick)).isEqualTo("RECEIVED");
            JsonNode parked = admin.get("/api/parked").json();
            assertThat(parked.toString()).contains("casefile", "caselist");
            assertThat(house.part(Views.class).parkedCases()).isPositive();
            assertThat(admin.get("/parkir", "Accept", "text/html").status()).isIn(200, 302, 303);

            broken.set(false);
            for (Views.Aside aside : house.part(Views.class).parked()) {
                assertThat(house.part(Views.class).retry(aside.view(), aside.caseKey()))
                        .contains(true);
            }
            assertThat(status(citizen, sick)).isEqualTo("VERIFIED");
            assertThat(house.part(Views.class).parkedCases()).isZero();
        }
    }

    private static boolean stillOwed(Complaint state) {
        return switch (state) {
            case Complaint.ForwardedOutside outside -> outside.unitCode() != null;
            case Complaint.WithInformationOfficer _ -> false;
            default -> state.isOpen();
        };
    }

    private static void work(InHouse house) throws Exception {
        Http citizen = Http.citizen(house);
        for (int i = 0; i < 5; i++) {
            String code = code(citizen.post("/api/complaints", FILING));
            verify(house, code);
            Http.as(house, "koordinator")
                    .post("/api/complaints/" + code + "/route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}");
            citizen.post("/api/complaints/" + code + "/add-voice", "{}");
        }
    }

    private static void verify(InHouse house, String code) throws Exception {
        Http.Reply verified = Http.as(house, "koordinator").post("/api/complaints/" + code + "/verify", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan.","note":"jelas"}""");
        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
    }

    private static String code(Http.Reply filed) {
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().get("trackingCode").stringValue();
    }

    private static String status(Http citizen, String code) throws Exception {
        return citizen.get("/api/complaints/" + code).json().get("status").stringValue();
    }

    private static Map<String, Complaint> decided(InHouse house) {
        EventCodec codec = house.part(EventCodec.class);
        RecordStore record = house.part(RecordStore.class);
        Map<String, Complaint> states = new HashMap<>();
        for (long at = 0; at <= record.head(); at += 1_000) {
            for (RecordedEvent stored : record.from(at, 1_000)) {
                if (codec.decode(stored) instanceof ComplaintEvent event) {
                    Complaint past = states.getOrDefault(stored.streamId(), Complaint.unfiled());
                    states.put(stored.streamId(), evolved(past, event, stored, codec));
                }
            }
        }
        return states;
    }

    private static Complaint evolved(Complaint past, ComplaintEvent event, RecordedEvent stored, EventCodec codec) {
        return Complaint.evolve(past, event, codec.metadata(stored).context().actor(), stored.recordedAt());
    }

    private static Map<String, CaseCard> cards(InHouse house) {
        await(house);
        return Objects.requireNonNull(
                new Documents<>(house.part(ViewStore.class), "caselist", "caselist", CaseCard.class)
                        .find(new Document())
                        .collectMap(CaseCard::id)
                        .block());
    }

    private static Map<String, String> digests(InHouse house) {
        await(house);
        Map<String, String> digests = new TreeMap<>();
        COLLECTIONS.forEach(name ->
                digests.put(name, house.part(ViewStore.class).digest(name.equals("codes") ? "casefile" : name, name)));
        return digests;
    }

    private static void await(InHouse house) {
        long head = house.part(RecordStore.class).head();
        ViewProgress progress = house.part(ViewProgress.class);
        progress.positions()
                .keySet()
                .forEach(view -> progress.atLeast(view, head).block());
    }
}
