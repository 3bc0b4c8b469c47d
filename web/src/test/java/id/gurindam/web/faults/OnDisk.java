package id.gurindam.web.faults;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.record.sqlite.SqliteRecordStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/** What lies in the folders of a house, read past the program. */
final class OnDisk {
    private static final int PAGE = 1_000;

    private OnDisk() {}

    /** What the record's own seals say of a copy of it, from the first event on; empty if they hold. */
    static String damage(Path house) throws IOException, SQLException {
        return ofCopy(
                house,
                record -> record.writingStopped()
                        .filter(why -> why.contains("damaged"))
                        .orElse(""));
    }

    /** Whether some event of the record has the word in clear, which packing would hide from {@link #holding}. */
    static boolean recordSays(Path house, String word) throws IOException, SQLException {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        return ofCopy(house, record -> {
            boolean said = false;
            for (long at = 0; at <= record.head() && !said; at += PAGE) {
                said = record.from(at, PAGE).stream()
                        .anyMatch(event -> contains(event.payload(), wanted) || contains(event.metadata(), wanted));
            }
            return said;
        });
    }

    private static <T> T ofCopy(Path house, Function<RecordStore, T> question) throws IOException, SQLException {
        Path copy = Files.createTempDirectory("copy-of-record");
        try {
            Path head = house.resolve("data/record.head");
            if (Files.exists(head)) {
                Files.copy(head, copy.resolve("record.head"), StandardCopyOption.REPLACE_EXISTING);
            }
            SQLiteConfig reading = new SQLiteConfig();
            reading.setReadOnly(true);
            try (Connection from = reading.createConnection("jdbc:sqlite:" + house.resolve("data/record.db"));
                    Statement statement = from.createStatement()) {
                statement.execute("VACUUM INTO '" + copy.resolve("record.db") + "'");
            }
            CityFile city = CityFile.named("tanjungpinang");
            Opening opening = Opening.of(
                    copy, StoreKind.DEMO, city.name(), city.zone(), InstantSource.system(), new EventCodec());
            try (SqliteRecordStore record = SqliteRecordStore.open(opening)) {
                return question.apply(record);
            }
        } finally {
            delete(copy);
        }
    }

    /** The newest position that can be read of this record. */
    static long head(Path file) throws SQLException {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = from.createStatement();
                var row = statement.executeQuery("SELECT max(position) FROM event")) {
            return row.getLong(1);
        }
    }

    /** The words of every filing, as they lie in the file. */
    static List<byte[]> filings(Path file) throws IOException {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = from.createStatement();
                var row = statement.executeQuery("SELECT payload FROM event WHERE name = 'complaint.filed'")) {
            List<byte[]> filings = new ArrayList<>();
            while (row.next()) {
                filings.add(row.getBytes(1));
            }
            return filings;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Files that were promised and are not there, or are not what was promised. */
    static List<String> lost(Path house, Set<String> digests) {
        return digests.stream().filter(digest -> !isThere(house, digest)).toList();
    }

    private static boolean isThere(Path house, String digest) {
        Path file = house.resolve("data/files").resolve(digest.substring(0, 2)).resolve(digest.substring(2));
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum).equals(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** The files under the folder in which the word stands in clear. */
    static List<Path> holding(Path folder, String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            return contains(Files.readAllBytes(file), wanted);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0]
                    && ByteBuffer.wrap(bytes, at, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Throws a folder away. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
