package id.gurindam.record.disk;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The disk, or the file on it, did not do what was asked; the message never carries a stored value. */
public final class DiskFailure extends RuntimeException {
    /** What SQLite reported. */
    public DiskFailure(SQLException cause) {
        super(words(cause), cause);
    }

    /** True if there is no room, which may pass; anything else needs somebody to look. */
    public boolean isFull() {
        return getCause() instanceof SQLException cause && code(cause) == SQLiteErrorCode.SQLITE_FULL;
    }

    /** The failure in words for an operator. */
    public static String words(SQLException failure) {
        SQLiteErrorCode code = code(failure);
        return switch (code) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the file is damaged (" + code + ")";
            default -> "the disk does not answer as it should (" + code + ")";
        };
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException known
                ? known.getResultCode()
                : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
    }
}
