package id.go.pontianak.bangkom.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One application per data directory. The operating system gives the lock back when the JVM dies, however it dies. */
class InstanceLock implements AutoCloseable {

    private final DataDirectory directory;
    private final FileChannel channel;

    private InstanceLock(DataDirectory directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static InstanceLock take(DataDirectory directory, String address) {
        try {
            FileChannel channel = FileChannel.open(
                    directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw alreadyRunning(directory);
            }
            InstanceLock taken = new InstanceLock(directory, channel);
            taken.announce(address);
            return taken;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot lock " + directory.lock(), failed);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static DatabaseRefused alreadyRunning(DataDirectory directory) {
        String first = DataDirectory.read(directory.running()).replace('\n', ' ');
        return new DatabaseRefused(
                "Bangkom already runs on the data in " + directory.root() + ": " + first,
                "Use the one that runs, stop it, or start this one on data of its own: SERVER_PORT=8081 BANGKOM_DATA_DIR=.bangkom-2");
    }

    /** Says where the running application can be reached; read by the next one that tries to start. */
    void announce(String address) {
        try {
            Files.writeString(
                    directory.running(),
                    address + "\n(process " + ProcessHandle.current().pid() + ")\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(directory.running());
        channel.close();
    }
}
