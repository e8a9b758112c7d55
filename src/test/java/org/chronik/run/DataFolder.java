package org.chronik.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder that keeps the try-out's data from start to start; one try-out at a time holds it. */
public final class DataFolder implements Closeable {

    // A multiple of three: Base64 without the "=" that the server's commands would take for their own
    private static final int SECRET_BYTES = 33;

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    public static DataFolder open(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartFailure(path + " is not a folder: name one with -Ddata=.");
        }
        try {
            OwnerOnly.createDirectories(path);
            FileChannel lockFile =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new StartFailure("Chronik already runs on the data folder " + path
                        + ": stop it first, or give this one a folder and a port of its own with -Ddata= and -Dport=.");
            }
            return new DataFolder(path, lockFile);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + path + " cannot be written ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "): put that right, or name another folder with -Ddata=.",
                    e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random secret, made at the first call and kept in a file that only its owner can read. */
    public Path secret(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(file, Base64.getEncoder().encodeToString(bytes));
        }
        return file;
    }

    /** A folder that is empty, whatever was in it before. */
    public Path emptied(String name) throws IOException {
        Path folder = path.resolve(name);
        Folders.delete(folder);
        OwnerOnly.createDirectories(folder);
        return folder;
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
