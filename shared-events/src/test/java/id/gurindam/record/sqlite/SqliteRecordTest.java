package id.gurindam.record.sqlite;

import id.gurindam.record.RecordContract;
import id.gurindam.record.RecordStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordTest extends RecordContract {
    @TempDir
    Path folder;

    @Override
    protected RecordStore opened() {
        return SqliteRecordStore.open(Openings.in(folder));
    }

    @Override
    protected RecordStore reopened(RecordStore before) {
        before.close();
        return opened();
    }

    @Override
    protected RecordStore unborn() {
        return SqliteRecordStore.open(Openings.in(folder.resolve("other")).unborn());
    }
}
