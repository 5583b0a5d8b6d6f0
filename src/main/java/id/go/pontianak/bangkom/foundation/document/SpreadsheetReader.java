package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet.Reason;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reads XLSX and CSV files that somebody uploaded, row by row, whatever their name says they are. Nothing in a file is trusted: packages
 * that unpack to too much, hold too many parts or bring document type definitions are refused before any of it is parsed.
 */
@Component
public class SpreadsheetReader {

    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** More rows than any city has people. */
    static final int MOST_ROWS = 200_000;

    /** A CSV file is one sheet, named like the file without its ending. */
    public void read(String fileName, byte[] content, Consumer<SheetRow> rows) throws UnreadableSpreadsheet {
        if (content.length == 0) {
            throw new UnreadableSpreadsheet(Reason.EMPTY_FILE);
        }
        if (content.length > LARGEST_FILE) {
            throw new UnreadableSpreadsheet(Reason.TOO_LARGE);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSpreadsheet(Reason.OLD_FORMAT_OR_LOCKED);
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            WorkbookGuard.check(content);
            XlsxReader.read(content, rows);
        } else if (fileName.toLowerCase(Locale.ROOT).endsWith(".csv") && CsvReader.looksLikeText(content)) {
            CsvReader.read(sheetName(fileName), content, rows);
        } else {
            throw new UnreadableSpreadsheet(Reason.NOT_A_SPREADSHEET);
        }
    }

    private static String sheetName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.substring(0, name.length() - ".csv".length());
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[i] != (byte) signature[i]) {
                return false;
            }
        }
        return true;
    }
}
