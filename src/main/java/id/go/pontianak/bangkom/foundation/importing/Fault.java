package id.go.pontianak.bangkom.foundation.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one cell, or with a whole sheet where {@code row} is 0; {@code kind} completes the
 * message key {@code importing.fault.}: those that every import has are said here, others by the module that imports. Errors block the file,
 * warnings do not.
 */
public record Fault(
        Severity severity, String sheet, int row, String column, int columnIndex, String kind, List<String> arguments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    public enum Severity {
        ERROR,
        WARNING
    }

    public static Fault error(String sheet, int row, String column, int columnIndex, String kind, Object... arguments) {
        return new Fault(Severity.ERROR, sheet, row, column, columnIndex, kind, texts(arguments));
    }

    public static Fault warning(
            String sheet, int row, String column, int columnIndex, String kind, Object... arguments) {
        return new Fault(Severity.WARNING, sheet, row, column, columnIndex, kind, texts(arguments));
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    public String messageKey() {
        return "importing.fault." + kind;
    }

    /** As the spreadsheet program names it: {@code B742}. */
    public String cell() {
        return columnIndex < 0 ? "" : letters(columnIndex) + row;
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof LocalDate day ? DAY.format(day) : String.valueOf(one))
                .toList();
    }
}
