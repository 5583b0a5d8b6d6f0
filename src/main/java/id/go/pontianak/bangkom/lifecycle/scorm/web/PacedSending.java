package id.go.pontianak.bangkom.lifecycle.scorm.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Sends a file piece by piece and breaks off where its reader is slower than the slowest line on which courses are learned (16 KB a second,
 * after a quarter of a minute in which nothing need arrive), so that nobody keeps a place for ever. The browser asks again.
 */
final class PacedSending {

    static final Duration FREE = Duration.ofSeconds(15);
    static final int SLOWEST = 16 * 1024;

    private final LongSupplier nanoseconds;

    PacedSending(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    void send(byte[] content, OutputStream to) throws IOException {
        long began = nanoseconds.getAsLong();
        for (int sent = 0; sent < content.length; sent += SLOWEST) {
            Duration took = Duration.ofNanos(nanoseconds.getAsLong() - began);
            if (took.compareTo(FREE.plusSeconds(sent / SLOWEST)) > 0) {
                throw new IOException("read too slowly: " + sent + " bytes in " + took.toSeconds() + " s");
            }
            to.write(content, sent, Math.min(SLOWEST, content.length - sent));
        }
    }
}
