package id.gurindam.bench.peer;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.CountDownLatch;

/** A server of views in a process of its own, so that the house’s own memory can be looked at. */
public final class ViewServer {
    private ViewServer() {}

    /** Listens on the port given as --server.port=… until it is ended. */
    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[0].replaceAll("[^0-9]", ""));
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", port);
        new CountDownLatch(1).await();
    }
}
