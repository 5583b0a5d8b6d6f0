package id.go.pontianak.bangkom.foundation.spreadsheet.csv;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.Formulas;
import id.go.pontianak.bangkom.foundation.spreadsheet.RowLimit;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetHandler;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetName;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma, semicolon or tab: what the first line says it is ({@code sep=;}, which spreadsheets do not show and which is not counted), or
 * whichever one of the first lines has most of.
 */
public final class CsvReader {

    private static final Pattern SAYS_SEPARATOR = Pattern.compile("\\A\"?sep=(.)\"?[;,\\t]*(?:\\r\\n|\\r|\\n|\\z)");
    private static final int LINES_LOOKED_AT = 20;

    private final String text;
    private final char separator;
    private int at;

    /** A mark that is never closed, as in {@code "Budi}, would swallow the rest of the file. */
    private boolean marksAreText;

    private CsvReader(String text) {
        this.text = text;
        Matcher says = SAYS_SEPARATOR.matcher(text);
        boolean said = says.find();
        this.at = said ? says.end() : 0;
        this.separator = said ? says.group(1).charAt(0) : separatorOf(text);
    }

    public static void read(String sheet, String text, SheetHandler handler) throws UnreadableSpreadsheet {
        SheetName name = new SheetName(sheet, false);
        if (handler.begins(name, List.of(name))) {
            try {
                rows(sheet, text, new RowLimit().before(handler));
            } catch (RowLimit.Exceeded exceeded) {
                throw new UnreadableSpreadsheet(Reason.TOO_MANY_ROWS);
            }
            handler.ends();
        }
    }

    public static void rows(String sheet, String text, Consumer<SheetRow> rows) {
        CsvReader reader = new CsvReader(text);
        for (int number = 1; reader.at < reader.text.length(); number++) {
            SheetRow row = new SheetRow(sheet, number, reader.row());
            if (!row.blank()) {
                rows.accept(row);
            }
        }
    }

    private static char separatorOf(String text) {
        List<String> lines = text.lines()
                .limit(LINES_LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', '\t', ','}) {
            long count = lines.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                    .max()
                    .orElse(0);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<CellValue> row() {
        List<CellValue> cells = new ArrayList<>();
        while (true) {
            String field = field();
            String armed = Formulas.rearm(field);
            cells.add(armed.equals(field) ? CellValue.text(field) : CellValue.plain(armed));
            char next = at < text.length() ? text.charAt(at++) : '\n';
            if (next != separator) {
                if (next == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
        }
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (!marksAreText && at < text.length() && text.charAt(at) == '"') {
            int start = at;
            if (!marked(field)) {
                marksAreText = true;
                field.setLength(0);
                at = start;
            }
        }
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            field.append(text.charAt(at++));
        }
        return field.toString();
    }

    /** Up to the closing mark; {@code false} when there is none. */
    private boolean marked(StringBuilder field) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append(text.charAt(at++));
            } else {
                return true;
            }
        }
        return false;
    }
}
