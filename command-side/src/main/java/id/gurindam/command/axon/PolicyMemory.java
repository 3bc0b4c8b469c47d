package id.gurindam.command.axon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the policies have read the record, and which events they still have plans from: positions alone, so that the
 * record stays the truth. Without the file, or with one of another store, they read the record again.
 */
final class PolicyMemory {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyMemory.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration NOTE_EVERY = Duration.ofSeconds(10);
    private static final int PLANS_IN_A_SECOND = 1_000;

    private final Path file;
    private final String storeId;
    private Instant noted = Instant.MIN;

    PolicyMemory(Path file, String storeId) {
        this.file = file;
        this.storeId = storeId;
    }

    /** The position read last, and for each planned act the position of the event it follows from. */
    record Read(String storeId, long position, Map<String, Long> planned) {}

    /** What was noted last, or a reading that has yet to begin; one that is ahead of the record is of another. */
    Read recall(long head) {
        Read none = new Read(storeId, -1, Map.of());
        if (!Files.exists(file)) {
            return none;
        }
        try {
            Read read = JSON.readValue(Files.readAllBytes(file), Read.class);
            return read.storeId().equals(storeId) && read.position() <= head ? read : none;
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} cannot be read, so the policies read the record again", file.getFileName());
            return none;
        }
    }

    /** Now and then, the less often the more there is to write. */
    void noteNowAndThen(Instant now, long position, PolicyPlans plans) {
        Duration pause = NOTE_EVERY.plusSeconds(plans.size() / PLANS_IN_A_SECOND);
        if (now.isBefore(noted) || noted.plus(pause).isBefore(now)) {
            note(position, plans);
            noted = now;
        }
    }

    /** Never while more cases wait than one look takes, which a start would find again in the record. */
    void note(long position, PolicyPlans plans) {
        if (plans.waiting() <= PolicyRunner.CASES_IN_ONE_LOOK) {
            note(position, plans.positions());
        }
    }

    /** Notes it if there is room for it; the file is whole at any moment. */
    private void note(long position, Map<String, Long> planned) {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        byte[] bytes = JSON.writeValueAsBytes(new Read(storeId, position, planned));
        try (FileChannel channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The notes only save reading again after a start; a full disk must not end the policies.
            LOG.warn("what the policies have read could not be noted", e);
        }
    }
}
