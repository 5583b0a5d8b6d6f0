package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.document.QrReader;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the code of a certificate out of an uploaded PDF: from what the portal wrote into its metadata, otherwise from the QR code on a
 * scanned page. The file is searched as bytes and never parsed, so that no decompression bomb, script or loop of objects in it does
 * anything; of pictures only few and of bounded size are looked at. Nothing is kept.
 */
final class PrintedCode {

    static final int LARGEST = 5 * 1024 * 1024;
    private static final long MOST_PIXELS = 12_000_000;
    private static final int MOST_PICTURES = 4;
    private static final Pattern ADDRESS = Pattern.compile("/certificates/([A-Z2-7]{16})(?![A-Z0-9a-z])");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String JPEG = "\u00FF\u00D8\u00FF";

    /** Pictures take memory while they are looked at: a bulkhead of so many files at once. */
    static final Semaphore LOOKING = new Semaphore(2);

    private static final int LONGEST_WAIT = 3;

    private PrintedCode() {}

    /** Refused at the field {@code file} where nothing or too much was sent; before anything of it is read. */
    static void requireSize(long bytes) {
        if (bytes == 0) {
            throw RuleViolated.at("file", "refusal.document.empty");
        }
        if (bytes > LARGEST) {
            throw RuleViolated.at("file", "refusal.certificate.large");
        }
    }

    /** Refused at the field {@code file} where it is no PDF; cheap. */
    static void requirePdf(byte[] file) {
        if (file.length < PDF.length || !new String(file, 0, PDF.length, StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw RuleViolated.at("file", "refusal.certificate.notPdf");
        }
    }

    /** Empty where none is found. Refused at the field {@code file} while too many others are looked at. */
    static Optional<String> in(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return codeIn(bytes).or(() -> onPictures(file, bytes));
    }

    private static Optional<String> codeIn(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> onPictures(byte[] file, String bytes) {
        requireTurn();
        try {
            int from = bytes.indexOf(JPEG);
            for (int no = 0; no < MOST_PICTURES && from >= 0; no++) {
                int end = bytes.indexOf("endstream", from);
                int length = (end < 0 ? file.length : end) - from;
                Optional<String> code = onPicture(new ByteArrayInputStream(file, from, length));
                if (code.isPresent()) {
                    return code;
                }
                from = end < 0 ? -1 : bytes.indexOf(JPEG, end);
            }
            return Optional.empty();
        } finally {
            LOOKING.release();
        }
    }

    private static void requireTurn() {
        try {
            if (LOOKING.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw RuleViolated.at("file", "refusal.certificate.busy");
    }

    private static Optional<String> onPicture(ByteArrayInputStream jpeg) {
        try (ImageInputStream input = ImageIO.createImageInputStream(jpeg)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return small ? QrReader.read(reader.read(0)).flatMap(PrintedCode::codeIn) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
