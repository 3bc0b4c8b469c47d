package id.gurindam.web.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One who follows a case live over a socket of its own, as quickly as the pause between two bytes lets it. */
final class LiveClient implements AutoCloseable {
    private final Socket socket = new Socket();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Duration perByte;
    private volatile long newest = -1;
    private volatile String status = "";

    /** Connects at once and reads on a thread of its own; last is the newest position seen before, or -1. */
    LiveClient(URI live, long last, Duration perByte) throws IOException {
        this.perByte = perByte;
        if (!perByte.isZero()) {
            socket.setReceiveBufferSize(4096);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), live.getPort()), 10_000);
        String head = "GET " + live.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + (last < 0 ? "" : "Last-Event-ID: " + last + "\r\n") + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(socket.getInputStream(), perByte.isZero() ? 8192 : 1)) {
            StringBuilder line = new StringBuilder();
            for (int b = in.read(); b >= 0 && ended.getCount() > 0; b = in.read()) {
                if (b == '\n') {
                    told(line.toString().strip());
                    line.setLength(0);
                } else {
                    line.append((char) b);
                }
                pause();
            }
        } catch (IOException | InterruptedException over) {
            ended.countDown();
        }
    }

    private void pause() throws InterruptedException {
        if (!perByte.isZero() && ended.await(perByte.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    private void told(String line) {
        if (line.startsWith("id:")) {
            newest = Math.max(newest, Long.parseLong(line.substring(3).strip()));
        } else if (line.startsWith("HTTP/")) {
            status = line;
        }
    }

    /** The newest position that it was told of, or -1. */
    long newest() {
        return newest;
    }

    /** The first line of the answer. */
    String status() {
        return status;
    }

    @Override
    public void close() throws IOException {
        ended.countDown();
        socket.close();
    }
}
