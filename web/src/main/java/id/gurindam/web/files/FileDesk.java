package id.gurindam.web.files;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.record.files.EncryptedFiles;
import id.gurindam.record.files.OpenedFile;
import id.gurindam.record.files.StoredFile;
import id.gurindam.web.pages.model.UploadedFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files in: JPEG, PNG and PDF by what they are and not by what they say, at most 10 MB, durable before it answers. */
@Component
public class FileDesk {
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final EncryptedFiles files;

    FileDesk(EncryptedFiles files) {
        this.files = files;
    }

    /** A file was not taken; the key is the message that says why. */
    public static final class NotTaken extends RuntimeException {
        private final String key;

        NotTaken(String key) {
            super(key, null, false, false);
            this.key = key;
        }

        /** The message. */
        public String key() {
            return key;
        }
    }

    /** Stores the file of a form; its name is kept in the form only. */
    public Mono<UploadedFile> store(FilePart part) {
        return DataBufferUtils.join(part.content(), MOST_BYTES)
                .onErrorMap(DataBufferLimitException.class, _ -> new NotTaken("wrong.file.large"))
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .switchIfEmpty(Mono.error(() -> new NotTaken("wrong.file.broken")))
                .publishOn(Schedulers.boundedElastic())
                .map(bytes -> stored(bytes, named(part.filename())));
    }

    /** The file of this digest as a reference for this case; null if it is not here or belongs to another case. */
    public @Nullable FileRef ref(String digest, String complaintId) {
        if (!digest.matches("[0-9a-f]{64}")) {
            return null;
        }
        return files.openFor(digest, complaintId)
                .map(file -> new FileRef(digest, file.mediaType(), file.bytes().length))
                .orElse(null);
    }

    /** The file itself; empty if its key was destroyed. */
    public Optional<OpenedFile> open(String digest) {
        return digest.matches("[0-9a-f]{64}") ? files.open(digest) : Optional.empty();
    }

    private UploadedFile stored(byte[] bytes, String name) {
        String type = type(bytes);
        byte[] clean = type.startsWith("image/") ? Pictures.drawnAnew(bytes, type) : bytes;
        StoredFile stored = files.put(clean, type);
        return new UploadedFile(stored.digest(), type, stored.bytes(), name);
    }

    private static String type(byte[] b) {
        if (b.length > 3 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8 && (b[2] & 0xFF) == 0xFF) {
            return "image/jpeg";
        }
        if (b.length > 8 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
            return "image/png";
        }
        if (b.length > 5 && b[0] == '%' && b[1] == 'P' && b[2] == 'D' && b[3] == 'F' && b[4] == '-') {
            return "application/pdf";
        }
        throw new NotTaken("wrong.file.type");
    }

    private static String named(String filename) {
        String last = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}|]", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(80, clean.length()));
    }
}
