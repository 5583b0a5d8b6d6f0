package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import id.go.pontianak.bangkom.foundation.spreadsheet.csv.CsvReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.csv.TextEncoding;
import id.go.pontianak.bangkom.foundation.spreadsheet.xlsx.XlsxReader;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads XLSX and CSV files that somebody uploaded, row by row, whatever their name says they are. Nothing in a file is trusted: packages
 * that unpack to too much, hold too many parts or bring document type definitions are refused before any of it is parsed.
 */
@Component
public class SpreadsheetReader {

    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final Pattern TEXT_NAME = Pattern.compile("(?i).*\\.(csv|tsv|txt)");

    /** All sheets, hidden ones too. */
    public void read(String fileName, byte[] content, Consumer<SheetRow> rows) throws UnreadableSpreadsheet {
        read(fileName, content, SheetHandler.everything(rows));
    }

    /** A CSV file is one sheet, named like the file without its ending. */
    public void read(String fileName, byte[] content, SheetHandler handler) throws UnreadableSpreadsheet {
        try {
            check(fileName, content, handler);
        } catch (UnreadableSpreadsheet unreadable) {
            throw unreadable.in(fileName);
        }
    }

    private static void check(String fileName, byte[] content, SheetHandler handler) throws UnreadableSpreadsheet {
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
            XlsxReader.read(content, handler);
        } else if (TEXT_NAME.matcher(fileName).matches() && TextEncoding.looksLikeText(content)) {
            CsvReader.read(sheetName(fileName), TextEncoding.decode(content), handler);
        } else {
            throw new UnreadableSpreadsheet(Reason.NOT_A_SPREADSHEET);
        }
    }

    private static String sheetName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return Invisible.drop(name.substring(0, name.lastIndexOf('.')));
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
