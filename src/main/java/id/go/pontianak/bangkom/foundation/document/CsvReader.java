package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Comma, semicolon or tab, whichever the first line has most of; UTF-8, or what old spreadsheets on Windows write. */
final class CsvReader {

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    static boolean looksLikeText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    static void read(String sheet, byte[] content, Consumer<SheetRow> rows) throws UnreadableSpreadsheet {
        CsvReader reader = new CsvReader(decode(content));
        for (int number = 1; reader.at < reader.text.length(); number++) {
            if (number > SpreadsheetReader.MOST_ROWS) {
                throw new UnreadableSpreadsheet(Reason.TOO_MANY_ROWS);
            }
            rows.accept(new SheetRow(sheet, number, reader.row()));
        }
    }

    private static String decode(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separatorOf(String line) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = line.chars().filter(c -> c == candidate).count();
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
            cells.add(CellValue.text(Formulas.rearm(field())));
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
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c != '"') {
                    field.append(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    field.append(text.charAt(at++));
                } else {
                    break;
                }
            }
        }
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            field.append(text.charAt(at++));
        }
        return field.toString();
    }
}
