package id.gurindam.record.files;

import id.gurindam.record.keys.FileKeys;
import id.gurindam.record.keys.SealBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files under {@code files/ab/cdef…} in the data folder, each named by the SHA-256 of its encrypted bytes and sealed under
 * a key of its own. What put returns is on the disk; a case that adopted a file takes it along when its keys are destroyed.
 */
public final class EncryptedFiles {
    private static final long MOST_BYTES = 32L << 20;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final FileKeys keys;

    /** The files of this data folder, under these keys. */
    public EncryptedFiles(Path dataFolder, FileKeys keys) {
        this.folder = dataFolder.resolve("files");
        this.keys = keys;
    }

    /** Keeps what can be read from the stream. Throws {@link FileTooLarge} above 32 MiB. */
    public StoredFile put(InputStream in, String mediaType) throws IOException {
        byte[] clear = in.readNBytes((int) MOST_BYTES + 1);
        return put(clear, mediaType);
    }

    /** Keeps the bytes; they are durable when this returns. */
    public StoredFile put(byte[] clear, String mediaType) {
        if (clear.length > MOST_BYTES) {
            throw new FileTooLarge(MOST_BYTES);
        }
        FileKeys.FileKey key = keys.newFileKey();
        byte[] bytes = Sealed.of(key.keyId(), key.key(), mediaType, clear).bytes();
        String digest = digest(bytes);
        try {
            write(digest, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + digest + " cannot be written", e);
        }
        return new StoredFile(digest, mediaType, clear.length);
    }

    /**
     * Gives the file to the case or person whose stream is named, so that it is destroyed with it. False if there is no
     * such file, or it belongs to another: then no event may name it.
     */
    public boolean adopt(String digest, String ownerStreamId) {
        return read(digest).map(file -> keys.adopt(file.keyId(), ownerStreamId)).orElse(false);
    }

    /** The file in clear if an event of the stream named may name it: it is here, and belongs to nobody else. */
    public Optional<OpenedFile> openFor(String digest, String ownerStreamId) {
        return read(digest)
                .filter(file -> keys.adoptable(file.keyId(), ownerStreamId))
                .flatMap(file -> opened(file, digest));
    }

    /** The file in clear, or empty if it was never here or its key was destroyed. Throws {@link SealBroken} if it was changed. */
    public Optional<OpenedFile> open(String digest) {
        return read(digest).flatMap(file -> opened(file, digest));
    }

    private Optional<OpenedFile> opened(Sealed file, String digest) {
        return keys.fileKey(file.keyId()).map(key -> new OpenedFile(file.mediaType(), file.open(key, digest)));
    }

    private Optional<Sealed> read(String digest) {
        if (!DIGEST.matcher(digest).matches() || !Files.exists(path(digest))) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path(digest));
            if (!digest(bytes).equals(digest)) {
                throw new SealBroken("file " + digest, null);
            }
            return Optional.of(Sealed.read(digest, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + digest + " cannot be read", e);
        }
    }

    private void write(String digest, byte[] bytes) throws IOException {
        Path target = path(digest);
        Path shelf = folder.resolve(digest.substring(0, 2));
        if (!Files.isDirectory(shelf)) {
            Files.createDirectories(shelf);
            force(folder);
        }
        Path half = shelf.resolve(UUID.randomUUID() + ".half");
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
    }

    private Path path(String digest) {
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory)) {
            channel.force(true);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
