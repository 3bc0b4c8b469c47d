package id.gurindam.record.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;

/** The key above all keys: 32 random bytes in a file that only its owner reads and that lies in neither folder it protects. */
final class MasterKey {
    private static final int LENGTH = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private MasterKey() {}

    static void mustLieApart(Path file, Path keysFolder, Path dataFolder) {
        refuseInside(file, "the master key", keysFolder, "the keys folder");
        refuseInside(file, "the master key", dataFolder, "the data folder");
        refuseInside(keysFolder, "the keys folder", dataFolder, "the data folder");
    }

    /** The key in the file; a new one is made only for a key store that has never had one. */
    static SecretKey read(Path file, boolean mayBeMade) {
        try {
            if (!Files.exists(file)) {
                if (!mayBeMade) {
                    throw new KeysUnusable(
                            "the master key " + file + " is missing: bring it back from its backup", null);
                }
                make(file);
            }
            refuseReadableByOthers(file);
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new KeysUnusable("the master key " + file + " is not " + LENGTH + " bytes long", null);
            }
            return Gcm.key(bytes);
        } catch (IOException e) {
            throw new KeysUnusable("the master key " + file + " cannot be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(Gcm.random(LENGTH)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (folder != null) {
            try (FileChannel directory = FileChannel.open(folder)) {
                directory.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void refuseReadableByOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new KeysUnusable("the master key " + file + " can be read by others: set its mode to 0600", null);
        }
    }

    private static void refuseInside(Path inner, String what, Path outer, String where) {
        if (real(inner).startsWith(real(outer))) {
            throw new KeysUnusable(what + " " + inner + " must not lie in " + where + " " + outer, null);
        }
    }

    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
