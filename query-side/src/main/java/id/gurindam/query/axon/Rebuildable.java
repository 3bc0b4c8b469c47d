package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDifference;
import java.util.Optional;

/** A view that can be built again beside the copy that is read. */
public interface Rebuildable<C extends Copy> {
    /** Its name. */
    String getName();

    /** A copy that knows nothing yet; generation is a name that no other copy has. */
    C anew(String generation);

    /**
     * Brings the copy to where the live one is and lets readers see it; with compare only if both say the same, else the first
     * difference is answered and nothing changes.
     */
    Optional<ViewDifference> takeOver(C copy, boolean compare);
}
