package id.gurindam.web.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that nobody has, below those that the machine gives away by itself: whoever is killed and started again finds it
 * free, whatever test runs beside it.
 */
public final class FreePort {
    private static final int FIRST = 10_240;
    private static final int BEYOND = 32_000;

    private FreePort() {}

    /** One of them. */
    public static int any() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // another, then
            }
        }
    }
}
