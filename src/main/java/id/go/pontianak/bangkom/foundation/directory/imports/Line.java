package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.document.CellValue;
import id.go.pontianak.bangkom.foundation.document.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.document.Formulas;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a sheet by column names; what it finds wrong it reports, and gives null for that cell. */
final class Line {

    /** Not each single space: text that is tidy already stays the one string that all its cells share. */
    private static final Pattern UNTIDY = Pattern.compile("\\s{2,}|[^\\S ]");

    private final Layout layout;
    private final SheetRow row;
    private final Map<String, Integer> columns;
    private final Consumer<Fault> faults;

    Line(Layout layout, SheetRow row, Map<String, Integer> columns, Consumer<Fault> faults) {
        this.layout = layout;
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    int number() {
        return row.number();
    }

    String sheet() {
        return layout.sheet();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    boolean blank() {
        return row.cells().stream().allMatch(CellValue::empty);
    }

    void error(String column, String kind, Object... arguments) {
        faults.accept(Fault.error(sheet(), number(), column, index(column), kind, arguments));
    }

    void warning(String column, String kind, Object... arguments) {
        faults.accept(Fault.warning(sheet(), number(), column, index(column), kind, arguments));
    }

    /** A lone dash is how people write that there is nothing. */
    CellValue cell(String column) {
        Integer index = columns.get(column);
        CellValue cell = index == null ? CellValue.EMPTY : row.cell(index);
        return cell.text().strip().equals("-") ? CellValue.EMPTY : cell;
    }

    /** Text that names or addresses something: a formula in it is refused, as a cell or as text. */
    @Nullable
    String name(String column) {
        CellValue cell = cell(column);
        String text = tidy(cell.text());
        if (cell.kind() == Kind.FORMULA || Formulas.looksLikeOne(text)) {
            error(column, "formula");
            return null;
        }
        if (text.indexOf('\uFFFD') >= 0 || text.contains("Ã") || text.contains("â€")) {
            error(column, "encoding");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String requiredName(String column) {
        if (cell(column).empty()) {
            error(column, "missing", column);
            return null;
        }
        return name(column);
    }

    /** A code is written in capitals whatever the file does. */
    @Nullable
    String code(String column) {
        String code = name(column);
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    /** A remark is kept as it stands; nothing of ours ever runs it. */
    @Nullable
    String remark(String column) {
        String text = tidy(cell(column).text());
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String column) {
        CellValue cell = cell(column);
        if (cell.empty()) {
            return null;
        }
        if (cell.kind() == Kind.FORMULA) {
            error(column, "formula");
            return null;
        }
        Days.Reading reading = Days.read(cell);
        if (reading.day() == null) {
            error(column, reading.exists() ? "dateUnreadable" : "dateImpossible", cell.text());
        }
        return reading.day();
    }

    private int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    private static String tidy(String text) {
        return UNTIDY.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
    }
}
