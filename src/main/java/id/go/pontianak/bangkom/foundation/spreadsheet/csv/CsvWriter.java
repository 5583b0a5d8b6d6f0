package id.go.pontianak.bangkom.foundation.spreadsheet.csv;

import id.go.pontianak.bangkom.foundation.spreadsheet.Formulas;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 with byte order mark and semicolons: what spreadsheets set to Indonesian open without asking. A number that names somebody, with more
 * digits than a spreadsheet keeps, with a zero in front or looking like a power of ten, is written as {@code ="…"}, or opening and saving the file
 * would damage it.
 */
public final class CsvWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final Pattern NUMBER_IN_NAME_ONLY = Pattern.compile("\\d{12,}|0\\d+|\\d+[eE]\\d+");

    private CsvWriter() {}

    public static void write(List<String> header, Stream<? extends List<? extends Object>> rows, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        line(writer, header);
        for (Iterator<? extends List<? extends Object>> each = rows.iterator(); each.hasNext(); ) {
            line(writer, each.next());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<? extends Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                writer.write(';');
            }
            writer.write(field(cells.get(column)));
        }
        writer.write("\r\n");
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (NUMBER_IN_NAME_ONLY.matcher(value.toString()).matches()) {
            return "\"=\"\"" + value + "\"\"\"";
        }
        String text = value instanceof LocalDate day ? DAY.format(day) : Formulas.disarm(value.toString());
        boolean quoted =
                text.chars().anyMatch(c -> c == ';' || c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
