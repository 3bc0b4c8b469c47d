package id.gurindam.record.files;

/** A file in clear, with its media type. */
public record OpenedFile(String mediaType, byte[] bytes) {
    @Override
    public String toString() {
        return "[file " + mediaType + "]";
    }
}
