package id.gurindam.record.keys;

/** The keys of this stream were destroyed for ever; nothing can be sealed under it again. */
public final class OwnerDestroyed extends RuntimeException {
    /** The stream whose keys are gone. */
    public OwnerDestroyed(String owner) {
        super("the keys of " + owner + " were destroyed; nothing can be sealed there any more");
    }
}
