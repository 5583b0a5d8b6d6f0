package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through the package of a workbook before anything parses it, by the same directory the parser will use: few parts, harmless
 * names, a bounded size when unpacked (counted, not believed), and no document type definition, in which entities live.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final int PROLOGUE = 8192;

    private WorkbookGuard() {}

    static void check(byte[] content) throws UnreadableSpreadsheet {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int parts = 0;
            long left = MOST_BYTES;
            boolean workbook = false;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                requireHarmless(++parts <= MOST_PARTS && harmless(part.getName()));
                left -= unpack(zip, part, left);
                workbook |= part.getName().equalsIgnoreCase("xl/workbook.xml");
            }
            if (!workbook) {
                throw new UnreadableSpreadsheet(Reason.NOT_A_SPREADSHEET);
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableSpreadsheet(Reason.DAMAGED);
        }
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry part, long left) throws IOException, UnreadableSpreadsheet {
        boolean xml = part.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        byte[] buffer = new byte[PROLOGUE];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int first = in.readNBytes(buffer, 0, PROLOGUE);
            size = first;
            if (xml) {
                requireNoDefinitions(buffer, first);
            }
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                requireHarmless(size <= left);
            }
        }
        requireHarmless(size <= left);
        return size;
    }

    /** A definition can only stand before the root element; UTF-16, in which it could hide, no spreadsheet program writes. */
    private static void requireNoDefinitions(byte[] start, int length) throws UnreadableSpreadsheet {
        String prologue = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        boolean root = prologue.matches("(?s).*<[A-Za-z_].*") || length < PROLOGUE;
        requireHarmless(root && prologue.indexOf('\0') < 0 && !prologue.contains("<!DOCTYPE"));
        requireHarmless(!prologue.matches("(?is)\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8)[^>]*>.*"));
    }

    private static boolean harmless(String name) {
        return !name.contains("..") && !name.startsWith("/") && !name.contains("\\") && !name.contains(":");
    }

    private static void requireHarmless(boolean harmless) throws UnreadableSpreadsheet {
        if (!harmless) {
            throw new UnreadableSpreadsheet(Reason.SUSPICIOUS_PACKAGE);
        }
    }
}
