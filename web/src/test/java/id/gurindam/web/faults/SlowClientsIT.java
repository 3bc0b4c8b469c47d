package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.journey.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Senders who give one byte a second of a head that never ends, or of a body that is never whole. */
@Tag("alone")
class SlowClientsIT {
    private static final int EACH = Integer.getInteger("slow", 300);
    private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String BODY = """
            POST /api/complaints HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 4000\r
            \r
            """;

    @TempDir
    Path folder;

    @Test
    void slow_senders_are_hung_up_on_and_nobody_else_notices_them() throws Exception {
        try (Scenario s = new Scenario(folder)) {
            s.house.start();
            Resources baseline = s.warm();
            AtomicInteger open = new AtomicInteger();
            CountDownLatch over = new CountDownLatch(1);
            int port = s.house.at("/").getPort();
            for (int i = 0; i < 2 * EACH; i++) {
                String begin = i % 2 == 0 ? HEAD : BODY;
                open.incrementAndGet();
                Thread.ofVirtual().start(() -> dribble(port, begin, open, over));
            }
            CompletableFuture<String> halted = CompletableFuture.supplyAsync(
                    () -> told(port), run -> Thread.ofVirtual().start(run));
            double p99 = others(s, Duration.ofSeconds(5));
            // A body that comes byte by byte is one that comes: it may take its five minutes.
            Scenario.until("slow heads are hung up on", Duration.ofSeconds(40), () -> open.get() <= EACH);
            over.countDown();
            assertThat(halted.get(40, TimeUnit.SECONDS))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("SENDER_TOO_SLOW");
            s.note("%d slow heads hung up on, %d slow bodies borne; others p99 %.0f ms".formatted(EACH, EACH, p99));
            assertThat(p99).isLessThan(1_000);
            s.letGo(baseline);
            s.verdict("slow-clients", 1, baseline);
        }
    }

    private static void dribble(int port, String begin, AtomicInteger open, CountDownLatch over) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.UTF_8));
            while (!over.await(1, TimeUnit.SECONDS)) {
                socket.getOutputStream().write('a');
            }
        } catch (IOException hungUp) {
            // what it is for
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    /** What a sender is told who stops in the middle of a body. */
    private static String told(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds within which 99 of 100 others were served meanwhile. */
    private static double others(Scenario s, Duration time) throws Exception {
        List<Long> took = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            assertThat(Http.citizen(s.house).get("/api/complaints?limit=5").status())
                    .isEqualTo(200);
            took.add(System.nanoTime() - begun);
        }
        took.sort(null);
        return took.get(took.size() * 99 / 100) / 1e6;
    }
}
