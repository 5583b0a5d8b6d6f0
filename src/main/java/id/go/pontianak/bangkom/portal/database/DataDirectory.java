package id.go.pontianak.bangkom.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the demo keeps what it must find again: the server's data and binaries, its password, and who runs on them. */
record DataDirectory(Path root) {

    static DataDirectory at(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                closeToOthers(root);
            }
        } catch (IOException failed) {
            throw new DatabaseRefused(
                    "The data directory " + root + " cannot be made: " + failed.getMessage(),
                    "Choose another one with bangkom.data-dir (or BANGKOM_DATA_DIR), or make it writable.");
        }
        return new DataDirectory(root);
    }

    private static void closeToOthers(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path password() {
        return root.resolve("database-password");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** The address and process of the application that holds the lock. */
    Path running() {
        return root.resolve("running");
    }

    /** Exists until the application was up once; what an interrupted first start leaves is of no use to anybody, and the next begins anew. */
    Path unfinished() {
        return root.resolve("being-made");
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
