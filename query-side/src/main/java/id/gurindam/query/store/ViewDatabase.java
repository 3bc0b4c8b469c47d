package id.gurindam.query.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.TransportSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.ServerDescriptionChangedEvent;
import com.mongodb.event.ServerListener;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that keeps the views: a MongoDB where an address is given, else one within this process, in memory. */
public final class ViewDatabase implements AutoCloseable {
    /** Every command that views need: few and old ones, so that any MongoDB answers as the embedded server does. */
    public static final Set<String> COMMANDS = Set.of(
            "find",
            "getMore",
            "update",
            "insert",
            "delete",
            "aggregate",
            "drop",
            "listCollections",
            "killCursors",
            "endSessions");

    private static final Logger LOG = LoggerFactory.getLogger(ViewDatabase.class);
    private static final String DATABASE = "gurindam";

    private final Used used = new Used();
    private final Returns returns = new Returns();
    private final ExecutorService threads = Executors.newCachedThreadPool(ViewDatabase::thread);
    private final @Nullable MongoServer embedded;
    private final MongoClient client;
    private final String database;

    private ViewDatabase(@Nullable MongoServer embedded, ConnectionString address) {
        this.embedded = embedded;
        String named = address.getDatabase();
        this.database = named == null ? DATABASE : named;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(2, TimeUnit.SECONDS).addServerListener(returns))
                .addCommandListener(used)
                .transportSettings(TransportSettings.asyncBuilder()
                        .executorService(threads)
                        .build())
                .build());
    }

    /**
     * A thread that finds what the program finds. What waits for an answer goes on with it, up to the making of a page, and
     * the threads that the driver would take see nothing of a program that runs from one jar.
     */
    private static Thread thread(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().name("views").unstarted(work);
        thread.setContextClassLoader(ViewDatabase.class.getClassLoader());
        return thread;
    }

    /** True if this comes of a server that cannot be reached at present, and not of what was asked of it. */
    public static boolean isAway(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ViewsAway
                    || t instanceof MongoSocketException
                    || t instanceof MongoClientException
                    || t instanceof MongoNodeIsRecoveringException
                    || t instanceof MongoNotPrimaryException) {
                return true;
            }
        }
        return false;
    }

    /** Which commands were sent so far; see {@link #COMMANDS}. */
    public Set<String> commandsUsed() {
        return used.names();
    }

    /** Keeps the names of the commands that were sent. */
    private static final class Used implements CommandListener {
        private final Set<String> names = ConcurrentHashMap.newKeySet();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            names.add(event.getCommandName());
        }

        Set<String> names() {
            return Set.copyOf(names);
        }
    }

    /** Tells when the server can be reached again, on a thread that may ask it. */
    private static final class Returns implements ServerListener {
        private final List<Runnable> told = new CopyOnWriteArrayList<>();

        @Override
        public void serverDescriptionChanged(ServerDescriptionChangedEvent event) {
            boolean before = event.getPreviousDescription().getState() == ServerConnectionState.CONNECTED;
            boolean now = event.getNewDescription().getState() == ServerConnectionState.CONNECTED;
            if (now && !before) {
                told.forEach(
                        listener -> Thread.ofVirtual().name("views-returned").start(listener));
            }
        }
    }

    /** The server at this address. */
    public static ViewDatabase at(String uri) {
        return new ViewDatabase(null, new ConnectionString(uri));
    }

    /** A server of our own, reachable from this machine only; what it holds is gone with the process. */
    public static ViewDatabase embedded() {
        MongoServer server = new MongoServer(new MemoryBackend());
        return new ViewDatabase(server, new ConnectionString(server.bindAndGetConnectionString()));
    }

    /**
     * The views kept there, which must be those of this store; others are thrown away and made again. If the server is away
     * nobody reads a view until it comes and it is known whose they are.
     */
    public ViewStore of(String storeId) {
        ViewStore store = ViewStore.unopened(client.getDatabase(database), returns.told);
        store.whenItReturns(() -> open(store, storeId));
        open(store, storeId);
        return store;
    }

    private static void open(ViewStore store, String storeId) {
        try {
            store.open(storeId);
        } catch (RuntimeException e) {
            if (!isAway(e)) {
                throw e;
            }
            LOG.warn("the database of the views is away; it is looked at as soon as it is there");
        }
    }

    /** True if the server is within this process. */
    public boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public void close() {
        client.close();
        threads.shutdown();
        if (embedded != null) {
            embedded.shutdownNow();
        }
    }
}
