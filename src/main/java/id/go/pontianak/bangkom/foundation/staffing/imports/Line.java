package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.document.CellProblem;
import id.go.pontianak.bangkom.foundation.document.CellValue;
import id.go.pontianak.bangkom.foundation.document.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.WrittenDays;
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

    /** The table it is of. */
    String sheet() {
        return layout.sheet();
    }

    /** The sheet or file it stands in, as messages name it. */
    String place() {
        return row.sheet();
    }

    /** Its row as seen from another line: with the sheet where that is another one. */
    String seenFrom(Line other) {
        return place().equals(other.place()) ? String.valueOf(number()) : number() + " (" + place() + ')';
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column that is not there at all is reported once, at the heading. */
    void error(String column, String kind, Object... arguments) {
        if (has(column) || !layout.required().contains(column)) {
            faults.accept(Fault.error(place(), number(), column, index(column), kind, arguments));
        }
    }

    void warning(String column, String kind, Object... arguments) {
        faults.accept(Fault.warning(place(), number(), column, index(column), kind, arguments));
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
        if (unfit(column, CellProblem.of(cell))) {
            return null;
        }
        String text = tidy(cell.text());
        return text.isEmpty() ? null : text;
    }

    /** True, and reported, when the cell holds what no import takes. */
    boolean unfit(String column, @Nullable CellProblem problem) {
        if (problem == null) {
            return false;
        }
        switch (problem) {
            case ERROR -> error(column, "cellError", cell(column).text());
            case FORMULA -> error(column, "formula");
            case ENCODING -> error(column, "encoding");
        }
        return true;
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
        if (cell(column).kind() == Kind.ERROR) {
            unfit(column, CellProblem.ERROR);
            return null;
        }
        String text = tidy(cell(column).text());
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String column) {
        CellValue cell = cell(column);
        if (cell.empty()) {
            return null;
        }
        if (unfit(column, CellProblem.of(cell))) {
            return null;
        }
        WrittenDays.Reading reading = WrittenDays.read(cell);
        if (reading.day() == null) {
            error(column, reading.exists() ? "dateUnreadable" : "dateImpossible", cell.text());
        }
        return reading.day();
    }

    private int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    private static String tidy(String text) {
        return UNTIDY.matcher(text.strip()).replaceAll(" ");
    }
}
