package id.go.pontianak.bangkom.lifecycle.scorm;

import java.time.Instant;
import java.util.UUID;

/** A package; {@code launch} is the path of the file with which it begins, {@code bytes} its size unpacked. */
public record ScormPackage(
        UUID id,
        String programme,
        String title,
        String launch,
        int files,
        long bytes,
        Instant added,
        boolean withdrawn) {

    /** For people. */
    public long kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
