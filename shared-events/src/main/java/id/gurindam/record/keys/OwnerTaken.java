package id.gurindam.record.keys;

/** Another sealing made the owner's key durable first; texts must be wrapped by that one. */
final class OwnerTaken extends RuntimeException {
    private final transient String owner;

    OwnerTaken(String owner) {
        super("the owner has a key already", null, false, false);
        this.owner = owner;
    }

    String owner() {
        return owner;
    }
}
