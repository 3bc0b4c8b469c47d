package id.gurindam.events.personal;

/**
 * Something that a person wrote or that tells who a person is. It never shows itself: neither in a log nor in a
 * message; clear only between the edge and the append, sealed in everything that is kept.
 */
public sealed interface Personal {

    /** The text as given by the edge, before it is sealed at the append. */
    static Personal of(String text) {
        return new Clear(text);
    }

    /** Not yet sealed. */
    record Clear(String text) implements Personal {
        @Override
        public String toString() {
            return "[personal]";
        }
    }

    /**
     * Sealed: the envelope {@code enc:1:<key id>:<base64url(iv12, ciphertext, tag16)>} and what it is bound to, so that
     * it opens in no other stream, event, stored revision or field (a JSON pointer without the leading slash).
     */
    record Sealed(String envelope, String streamId, String eventName, int revision, String field) implements Personal {
        @Override
        public String toString() {
            return "[sealed]";
        }
    }
}
