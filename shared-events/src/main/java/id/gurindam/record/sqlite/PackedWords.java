package id.gurindam.record.sqlite;

/**
 * What lies in the columns of an event. With dictionary 0 that is its payload and its metadata; else the payload column
 * holds one zstd frame of both, the metadata column nothing, and split says where in the unpacked bytes the metadata begins.
 */
record PackedWords(int dictionary, int split, byte[] payload, byte[] metadata) {
    static final int PLAIN = 0;
    private static final byte[] NOTHING = new byte[0];

    static PackedWords plain(byte[] payload, byte[] metadata) {
        return new PackedWords(PLAIN, 0, payload, metadata);
    }

    static PackedWords framed(int dictionary, int split, byte[] frame) {
        return new PackedWords(dictionary, split, frame, NOTHING);
    }
}
