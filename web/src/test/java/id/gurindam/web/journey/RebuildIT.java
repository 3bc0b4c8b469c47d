package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.axon.Rebuilds;
import id.gurindam.query.axon.Views;
import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.store.ViewStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** A view is built again while people read and write, and nobody notices. */
class RebuildIT {
    private static final List<String> VIEWS = List.of("casefile", "caselist");
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";

    @TempDir
    static Path folder;

    static InHouse house;

    @BeforeAll
    static void open() {
        house = InHouse.open(folder, "--gurindam.demo-cases=150");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void readers_and_writers_go_on_while_every_view_is_built_again_and_found_equal() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger asked = new AtomicInteger();
        Thread people = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                live(wrong);
                asked.incrementAndGet();
            }
        });
        for (String view : VIEWS) {
            assertThat(ended(rebuilt(view)).state()).isEqualTo(Rebuilds.State.LIVE);
        }
        going.set(false);
        people.join();

        System.out.println("rebuilt while " + asked + " people filed and read");
        assertThat(wrong).isEmpty();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void a_copy_that_differs_is_shown_with_its_first_difference_and_used_only_when_somebody_says_so() throws Exception {
        ViewStore store = house.part(ViewStore.class);
        Document tampered = Objects.requireNonNull(
                Mono.from(store.collection("caselist", "caselist").find().first())
                        .block());

        String id = tampered.getString("_id");
        Mono.from(store.collection("caselist", "caselist")
                        .updateOne(
                                new Document("_id", id), new Document("$set", new Document("status", "ADA-ADA SAJA"))))
                .block();

        Rebuilds.Progress different = ended(rebuilt("caselist"));
        assertThat(different.state()).isEqualTo(Rebuilds.State.DIFFERENT);
        assertThat(different.difference()).isEqualTo(new ViewDifference("caselist", id, "status"));
        assertThat(status(store, id)).isEqualTo("ADA-ADA SAJA");

        assertThat(Http.as(house, "admin")
                        .post("/api/views/caselist/adopt", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(status(store, id)).isEqualTo(tampered.getString("status"));
    }

    @Test
    void only_the_administrator_rebuilds_and_an_unknown_view_is_told() throws Exception {
        assertThat(Http.as(house, "koordinator")
                        .post("/api/views/caselist/rebuild", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(Http.as(house, "admin")
                        .post("/api/views/tiada/rebuild", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(Http.as(house, "admin")
                        .post("/api/views/caselist/adopt", "{}")
                        .status())
                .isEqualTo(404);
    }

    private static String status(ViewStore store, String id) {
        Document found = Mono.from(store.collection("caselist", "caselist")
                        .find(new Document("_id", id))
                        .first())
                .block();
        return found == null ? "" : found.getString("status");
    }

    private static void live(Queue<String> wrong) {
        try {
            Http.Reply filed = Http.citizen(house).post("/api/complaints", FILING);
            String code = filed.json().get("trackingCode").stringValue();
            Http.Reply own = Http.citizen(house).get("/api/complaints/" + code);
            Http.Reply list = Http.citizen(house).get("/api/complaints?limit=5");
            if (own.status() != 200
                    || list.status() != 200
                    || list.json().get("items").size() != 5) {
                wrong.add(own.status() + " " + list.status());
            }
        } catch (Exception e) {
            wrong.add(e.toString());
        }
    }

    private static String rebuilt(String view) throws Exception {
        Http.Reply started = Http.as(house, "admin").post("/api/views/" + view + "/rebuild", "{}");
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        return view;
    }

    private static Rebuilds.Progress ended(String view) {
        while (true) {
            for (Rebuilds.Progress progress : house.part(Views.class).rebuilds()) {
                if (progress.view().equals(view) && progress.endedAt() != null) {
                    return progress;
                }
            }
            Thread.onSpinWait();
        }
    }
}
