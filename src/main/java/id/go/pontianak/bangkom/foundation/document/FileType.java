package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.spreadsheet.WorkbookGuard;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The allow-list of stored files. A type is recognised by its magic bytes, never by the name or the media type that a browser sent; what can
 * carry scripts (HTML, SVG, macros) is refused.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** The field of the form whose file is refused. */
    public static final String FIELD = "file";

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_END = "%%EOF";
    private static final int PDF_TAIL = 2048;
    private static final byte[] PNG_START = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The type by its content; refused where it is none of these. */
    static FileType of(byte[] content) {
        if (startsWith(content, PDF_START)) {
            requireComplete(tail(content).contains(PDF_END));
            return PDF;
        }
        if (startsWith(content, PNG_START)) {
            return PNG;
        }
        if (startsWith(content, JPEG_START)) {
            return JPEG;
        }
        if (startsWith(content, ZIP_START)) {
            return office(content);
        }
        throw RuleViolated.at(FIELD, markup(content) ? "refusal.document.markup" : "refusal.document.type");
    }

    /** The package is looked through as workbooks are before they are parsed, although nothing here ever opens it. */
    private static FileType office(byte[] content) {
        Set<String> parts;
        try {
            parts = WorkbookGuard.partsOf(content);
        } catch (UnreadableSpreadsheet harmful) {
            throw RuleViolated.at(FIELD, "refusal.document.damaged");
        }
        if (parts.stream().anyMatch(part -> part.matches("(.*/)?vbaproject\\.bin|.*/(activex|embeddings)/.*"))) {
            throw RuleViolated.at(FIELD, "refusal.document.macros");
        }
        if (parts.contains("xl/workbook.xml")) {
            return XLSX;
        }
        if (parts.contains("word/document.xml")) {
            return DOCX;
        }
        throw RuleViolated.at(FIELD, "refusal.document.type");
    }

    private static void requireComplete(boolean complete) {
        if (!complete) {
            throw RuleViolated.at(FIELD, "refusal.document.damaged");
        }
    }

    private static String tail(byte[] content) {
        int from = Math.max(0, content.length - PDF_TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    }

    /** HTML, SVG and other XML behind blanks and byte order marks, in UTF-16 as well. */
    private static boolean markup(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        return start.matches("(?s)[\\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]*<.*");
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
