package id.gurindam.record.keys;

/**
 * Finds somebody again by a contact or a device without keeping either: a keyed digest leads to a random reference. It
 * lies in the key store, never in an event, and goes with the keys of the case that it belongs to.
 */
@FunctionalInterface
public interface BlindIndex {
    /** The reference of this text within the owner stream, made at first use; the same text elsewhere has another. */
    String refOf(String ownerStreamId, String text);
}
