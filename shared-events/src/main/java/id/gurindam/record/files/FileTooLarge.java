package id.gurindam.record.files;

/** The file is larger than a case may hold; nothing of it is kept. */
public final class FileTooLarge extends RuntimeException {
    /** The most bytes that a file may have. */
    public FileTooLarge(long most) {
        super("a file may have at most " + most + " bytes");
    }
}
