package id.go.pontianak.bangkom.foundation.directory.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with one cell; {@code kind} is a message key under {@code directory.import.fault.}. Errors block the file, warnings do not.
 */
public record Fault(
        Severity severity, String sheet, int row, String column, int columnIndex, String kind, List<String> arguments) {

    /** As one reads the file: by sheet, row and column. */
    static final Comparator<Fault> IN_ORDER = Comparator.comparing((Fault fault) -> order(fault.sheet))
            .thenComparing(Fault::row)
            .thenComparing(Fault::columnIndex);

    public enum Severity {
        ERROR,
        WARNING
    }

    static Fault error(String sheet, int row, String column, int columnIndex, String kind, Object... arguments) {
        return new Fault(Severity.ERROR, sheet, row, column, columnIndex, kind, texts(arguments));
    }

    static Fault warning(String sheet, int row, String column, int columnIndex, String kind, Object... arguments) {
        return new Fault(Severity.WARNING, sheet, row, column, columnIndex, kind, texts(arguments));
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    public String messageKey() {
        return "directory.import.fault." + kind;
    }

    /** As the spreadsheet program names it: {@code B742}. */
    public String cell() {
        return columnIndex < 0 ? "" : letters(columnIndex) + row;
    }

    private static int order(String sheet) {
        return Layout.of(sheet).map(Layout::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
