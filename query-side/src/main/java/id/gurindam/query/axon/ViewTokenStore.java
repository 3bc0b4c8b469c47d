package id.gurindam.query.axon;

import id.gurindam.query.store.ViewStore;
import id.gurindam.query.store.ViewStore.ViewPosition;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/** Axon's view of how far each view knows the record: the positions that lie beside the views themselves. */
public final class ViewTokenStore implements TokenStore {
    private final ViewStore store;

    /** Over these positions. */
    public ViewTokenStore(ViewStore store) {
        this.store = store;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        long position = token == null ? -1 : token.position().orElse(-1);
        int version = store.position(processorName).map(ViewPosition::version).orElse(0);
        store.position(processorName, new ViewPosition(position, version));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return store.position(processorName)
                .filter(p -> p.position() >= 0)
                .map(p -> new GlobalSequenceTrackingToken(p.position()))
                .orElse(null);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        // one process, one thread a view: there is nothing to claim
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return false;
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return new int[] {0};
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return store.storeId();
    }
}
