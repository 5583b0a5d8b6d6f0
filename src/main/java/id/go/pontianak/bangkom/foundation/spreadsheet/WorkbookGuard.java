package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import id.go.pontianak.bangkom.foundation.spreadsheet.xlsx.WorkbookParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Looks through the package of a workbook before anything parses it, by the same directory the parser will use: few parts, harmless
 * names, a bounded size when unpacked (counted, not believed), and no document type definition, in which entities live.
 */
public final class WorkbookGuard {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 384L * 1024 * 1024;

    /** How many times larger than the file its content may be; tables of people's data are ten to twenty times larger. */
    private static final long MOST_INFLATION = 40;

    private static final long ALWAYS_BEARABLE = 96L * 1024 * 1024;
    private static final int PROLOGUE = 8192;
    private static final int LONGEST_STRETCH = 4 * 1024 * 1024;
    private static final String DEFINITION = "<!DOCTYPE";

    private WorkbookGuard() {}

    static void check(byte[] content) throws UnreadableSpreadsheet {
        if (!partsOf(content).contains("xl/workbook.xml")) {
            throw new UnreadableSpreadsheet(Reason.NOT_A_SPREADSHEET);
        }
    }

    /** The names of all parts of a package (of a document as well), each of which has been looked through. */
    public static Set<String> partsOf(byte[] content) throws UnreadableSpreadsheet {
        try (WorkbookParts zip = new WorkbookParts(content)) {
            Set<String> parts = new HashSet<>();
            long left = Math.min(MOST_BYTES, Math.max(ALWAYS_BEARABLE, MOST_INFLATION * content.length));
            for (ZipArchiveEntry part : zip.all()) {
                String key = WorkbookParts.key(part.getName());
                requireHarmless(parts.add(key) && parts.size() <= MOST_PARTS && harmless(key));
                left -= unpack(zip, part, left);
            }
            return parts;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableSpreadsheet(Reason.DAMAGED);
        }
    }

    private static long unpack(WorkbookParts zip, ZipArchiveEntry part, long left)
            throws IOException, UnreadableSpreadsheet {
        byte[] buffer = new byte[PROLOGUE];
        long size = 0;
        try (InputStream in = zip.open(part)) {
            int read = in.readNBytes(buffer, 0, PROLOGUE);
            boolean xml = named(part.getName()) || looksLikeXml(buffer, read);
            if (xml) {
                requirePlainBeginning(buffer, read);
            }
            String before = "";
            int unbroken = 0;
            while (read > 0) {
                size += read;
                requireHarmless(size <= left);
                before = xml ? requireNoDefinition(before, buffer, read) : "";
                unbroken = xml ? requireBroken(unbroken, buffer, read) : 0;
                read = in.readNBytes(buffer, 0, PROLOGUE);
            }
        }
        return size;
    }

    private static boolean named(String part) {
        return part.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
    }

    /** A workbook may call its sheets what it likes: what a parser would take for XML is looked at as XML. */
    private static boolean looksLikeXml(byte[] start, int length) {
        String beginning = new String(start, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1);
        return beginning.matches("(?s)(\u00EF\u00BB\u00BF)?\\s*<.*|\u00FE\u00FF.*|\u00FF\u00FE.*|\0<.*");
    }

    /** Looked for everywhere: in front of the root element, where it has to stand, a comment can push it down as far as it likes. */
    private static String requireNoDefinition(String before, byte[] buffer, int length) throws UnreadableSpreadsheet {
        String text = before + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        requireHarmless(!text.contains(DEFINITION));
        return text.substring(Math.max(0, text.length() - DEFINITION.length()));
    }

    /** A text or an attribute of many megabytes, which a parser would hold in memory whole. */
    private static int requireBroken(int before, byte[] buffer, int length) throws UnreadableSpreadsheet {
        int unbroken = before;
        for (int at = 0; at < length; at++) {
            unbroken = buffer[at] == '<' ? 0 : unbroken + 1;
        }
        requireHarmless(unbroken <= LONGEST_STRETCH);
        return unbroken;
    }

    /** In UTF-16 and other alphabets, which no spreadsheet program writes, a definition could hide. */
    private static void requirePlainBeginning(byte[] start, int length) throws UnreadableSpreadsheet {
        String prologue = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        requireHarmless(prologue.matches("(?s).*<[A-Za-z_].*") && prologue.indexOf('\0') < 0);
        requireHarmless(!prologue.matches("(?is)\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8)[^>]*>.*"));
    }

    private static boolean harmless(String name) {
        return !name.contains("..") && !name.startsWith("/") && !name.contains(":");
    }

    private static void requireHarmless(boolean harmless) throws UnreadableSpreadsheet {
        if (!harmless) {
            throw new UnreadableSpreadsheet(Reason.SUSPICIOUS_PACKAGE);
        }
    }
}
