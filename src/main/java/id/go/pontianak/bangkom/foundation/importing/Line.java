package id.go.pontianak.bangkom.foundation.importing;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellProblem;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.WrittenDays;
import id.go.pontianak.bangkom.foundation.spreadsheet.WrittenNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a sheet by column names; what it finds wrong it reports, and gives null for that cell. */
public final class Line extends FoundRow {

    /** Not each single space: text that is tidy already stays the one string that all its cells share. */
    private static final Pattern UNTIDY = Pattern.compile("\\s{2,}|[^\\S ]");

    public Line(FoundTable table, SheetRow row, Consumer<Fault> faults) {
        super(table, row, faults);
    }

    /** Text that names or addresses something: a formula in it is refused, as a cell or as text. */
    public @Nullable String name(String column) {
        CellValue cell = cell(column);
        if (unfit(column, CellProblem.of(cell))) {
            return null;
        }
        String text = tidy(cell.text());
        return text.isEmpty() ? null : text;
    }

    /** True, and reported, when the cell holds what no import takes. */
    public boolean unfit(String column, @Nullable CellProblem problem) {
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

    public @Nullable String requiredName(String column) {
        if (cell(column).empty()) {
            error(column, "missing", column);
            return null;
        }
        return name(column);
    }

    /** A code is written in capitals whatever the file does. */
    public @Nullable String code(String column) {
        String code = name(column);
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    /** A remark is kept as it stands; nothing of ours ever runs it. */
    public @Nullable String remark(String column) {
        if (cell(column).kind() == Kind.ERROR) {
            unfit(column, CellProblem.ERROR);
            return null;
        }
        String text = tidy(cell(column).text());
        return text.isEmpty() ? null : text;
    }

    public @Nullable LocalDate day(String column) {
        CellValue cell = cell(column);
        if (cell.empty()) {
            return null;
        }
        if (unfit(column, CellProblem.of(cell))) {
            return null;
        }
        try {
            return WrittenDays.read(cell);
        } catch (WrittenDays.NoDay none) {
            error(column, none.read() ? "dateImpossible" : "dateUnreadable", cell.text());
            return null;
        }
    }

    /** A constant by its name, in whatever case and with blanks or hyphens for its underscores. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type, String fault) {
        if (cell(column).empty()) {
            error(column, "missing", column);
            return null;
        }
        String text = name(column);
        if (text == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_")))
                .findFirst();
        if (found.isEmpty()) {
            error(column, fault, text);
        }
        return found.orElse(null);
    }

    /** A word of a known set, as {@code spelling} writes it; null where the cell is empty. */
    public @Nullable String known(
            String column, String fault, UnaryOperator<String> spelling, Predicate<String> known) {
        String text = name(column);
        if (text == null) {
            return null;
        }
        String written = spelling.apply(text);
        if (!known.test(written)) {
            error(column, fault, text);
            return null;
        }
        return written;
    }

    /** A NIP or NI PPPK however it is printed. */
    public @Nullable EmployeeNumber employeeNumber(String column) {
        CellValue cell = cell(column);
        if (unfit(column, CellProblem.of(cell))) {
            return null;
        }
        try {
            return WrittenNumber.read(cell);
        } catch (EmployeeNumber.Malformed malformed) {
            error(column, "number." + malformed.fault());
            return null;
        }
    }

    private static String tidy(String text) {
        return UNTIDY.matcher(text.strip()).replaceAll(" ");
    }
}
