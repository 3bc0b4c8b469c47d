package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.axon.Copy;
import id.gurindam.query.axon.PastCopy;
import id.gurindam.query.axon.Pasts;
import id.gurindam.query.axon.Rebuilds;
import id.gurindam.query.axon.Retold;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.axon.Views;
import id.gurindam.query.store.ViewContent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a view was made, and up to whichever event, it says the same: while people act, after an upcasting, after an erasure. */
class EqualityIT {
    private static final int MOMENTS = Integer.getInteger("moments", 4);
    private static final String READER = "langkah";
    private static final String ERASED = "[data dihapus]";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Random words = new Random(seed + 1);
    private final Map<String, int[]> report = new TreeMap<>();

    @TempDir
    Path folder;

    private int copies;

    @Test
    void every_view_says_the_same_however_it_was_made() throws Exception {
        System.out.println("EqualityIT seed " + seed + " moments " + MOMENTS);
        try (InHouse house =
                InHouse.open(folder, UnaryOperator.identity(), _ -> OlderNotes.codec(), "--gurindam.demo-cases=12")) {
            EveryAct acts = new EveryAct(house, field -> "%s-%016d".formatted(field, words.nextInt(Integer.MAX_VALUE)));
            Queue<String> wrong = new ConcurrentLinkedQueue<>();
            Thread people = Thread.ofPlatform().start(() -> {
                try {
                    acts.play();
                } catch (Exception | AssertionError e) {
                    wrong.add(e.toString());
                }
            });
            compareMoments(house);
            rebuildEach(house);
            people.join();
            assertThat(wrong).isEmpty();

            String code = acts.codes().getFirst();
            String id = streamOf(house, code);
            OlderNotes.append(house.part(RecordStore.class), house.part(Vault.class), id, "124", "catatan lama");
            assertThat(told(house, code, head(house))).contains("catatan lama");
            compareMoments(house);
            rebuildEach(house);
            compareWithLive(house);

            long before = head(house);
            Http.Reply destroyed = Http.as(house, "ppdp")
                    .post("/api/keys/" + id + "/destroy", "{\"legalBasis\":\"UU 27/2022 pasal 8\"}");
            assertThat(destroyed.status()).as(destroyed.text()).isEqualTo(200);
            compare(house, before);
            compareMoments(house);
            rebuildEach(house);
            compareWithLive(house);
            assertThat(told(house, code, before)).contains(ERASED).doesNotContain("catatan lama", "narrative-");
            assertThat(told(house, code, head(house))).contains(ERASED).doesNotContain("catatan lama", "narrative-");
            assertThat(house.part(Views.class).parkedCases()).isZero();
        } finally {
            print();
        }
    }

    /** At random positions, told from the first event and stepped on from moment to moment. */
    private void compareMoments(InHouse house) throws Exception {
        TreeSet<Long> positions = new TreeSet<>();
        while (positions.size() < MOMENTS) {
            positions.add(random.nextLong(head(house)));
        }
        for (long position : positions) {
            compare(house, position);
        }
    }

    private void compare(InHouse house, long position) throws Exception {
        Pasts pasts = house.part(Pasts.class);
        for (Retold view : pasts.views()) {
            Map<String, String> fromZero = anew(house, view, position);
            PastCopy stepped = stepped(pasts, view.name(), position);
            try {
                note(view.name() + ", stepped", documents(stepped.content()));
                assertThat(digests(stepped.content()))
                        .as("%s at %d, seed %d", view.name(), position, seed)
                        .isEqualTo(fromZero);
            } finally {
                pasts.giveBack(stepped);
            }
        }
    }

    /** When nobody acts, the live copy says what one says that is told the whole record. */
    private void compareWithLive(InHouse house) throws Exception {
        long head = head(house);
        for (Retold view : house.part(Pasts.class).views()) {
            house.part(ViewProgress.class).atLeast(view.name(), head).block(Duration.ofMinutes(1));
            note(view.name() + ", live", documents(view.now()));
            assertThat(digests(view.now()))
                    .as("%s live at %d, seed %d", view.name(), head, seed)
                    .isEqualTo(anew(house, view, head));
        }
    }

    /** Each goes live only if it equals what is read, at whatever moment that is. */
    private void rebuildEach(InHouse house) {
        Views views = house.part(Views.class);
        for (Retold view : house.part(Pasts.class).views()) {
            assertThat(views.rebuild(view.name())).as(view.name()).isPresent();
            Rebuilds.Progress ended = ended(views, view.name());
            note(view.name() + ", rebuilt", documents(view.now()));
            assertThat(ended.state())
                    .as("%s, seed %d: %s", view.name(), seed, ended)
                    .isEqualTo(Rebuilds.State.LIVE);
        }
    }

    private static Rebuilds.Progress ended(Views views, String view) {
        while (true) {
            for (Rebuilds.Progress progress : views.rebuilds()) {
                if (progress.view().equals(view) && progress.endedAt() != null) {
                    return progress;
                }
            }
            Thread.onSpinWait();
        }
    }

    private static PastCopy stepped(Pasts pasts, String view, long position) throws Exception {
        while (true) {
            PastCopy.Progress progress =
                    pasts.prepare(view, position, READER, Duration.ofMinutes(1)).get();
            assertThat(progress.state()).isIn(PastCopy.State.READY, PastCopy.State.READING);
            var taken = pasts.take(view, position);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
    }

    private Map<String, String> anew(InHouse house, Retold view, long position) {
        Copy copy = view.anew("nol" + copies++);
        boolean going = true;
        while (going) {
            going = copy.step(house.part(RecordStore.class), position);
        }
        Map<String, String> digests = digests(copy.content());
        copy.discard();
        return digests;
    }

    private static Map<String, String> digests(ViewContent content) {
        Map<String, String> digests = new TreeMap<>();
        content.collections().forEach(name -> digests.put(name, content.size(name) + " " + content.digest(name)));
        return digests;
    }

    private static int documents(ViewContent content) {
        return (int) content.collections().stream().mapToLong(content::size).sum();
    }

    private void note(String what, int documents) {
        int[] line = report.computeIfAbsent(what, _ -> new int[2]);
        line[0]++;
        line[1] += documents;
    }

    private void print() {
        List<String> lines = new ArrayList<>();
        lines.add("| view | moments | documents compared | different |");
        lines.add("|---|---|---|---|");
        report.forEach((what, line) -> lines.add("| %s | %d | %d | 0 |".formatted(what, line[0], line[1])));
        System.out.println("equality, seed " + seed + "\n" + String.join("\n", lines));
    }

    private static String told(InHouse house, String code, long position) throws Exception {
        return Http.as(house, "koordinator")
                .get("/api/complaints/" + code + "?asOf=" + position)
                .text();
    }

    private static String streamOf(InHouse house, String code) throws Exception {
        return Http.as(house, "auditor")
                .get("/api/complaints/" + code + "/trail")
                .json()
                .get(0)
                .get("streamId")
                .stringValue();
    }

    private static long head(InHouse house) {
        return house.part(RecordStore.class).head();
    }
}
