package id.go.pontianak.bangkom.desk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report. Its title is {@code report.<report>.<key>}, the head of a column {@code report.column.<key>}. A cell is text, a number, a day, a
 * {@link Term} or null, which means that there is nothing to say; shares are percentages from 0 to 100. {@code drawing} says which columns are drawn beside it.
 */
public record ReportTable(
        String key,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        @Nullable Drawing drawing) {

    /** Without a line of sums, and nothing drawn beside it. */
    public static ReportTable of(String key, List<Column> columns, List<Row> rows) {
        return new ReportTable(key, columns, rows, null, null);
    }

    public ReportTable summing(@Nullable Row sums) {
        return new ReportTable(key, columns, rows, sums, drawing);
    }

    public ReportTable drawing(@Nullable Drawing beside) {
        return new ReportTable(key, columns, rows, total, beside);
    }

    /** How a cell is written. */
    public enum Kind {
        TEXT,
        COUNT,
        NUMBER,
        SHARE,
        /** To two digits. */
        RATIO,
        /** From 0 to 1, to three digits. */
        PROBABILITY,
        MONEY,
        DAY;

        public boolean numeric() {
            return this != TEXT && this != DAY;
        }
    }

    public record Column(String key, Kind kind) {}

    /** {@code path}: the page with what stands behind the row, if there is one. */
    public record Row(
            List<@Nullable Object> cells, @Nullable String path) {

        public static Row of(@Nullable Object... cells) {
            return new Row(new ArrayList<>(Arrays.asList(cells)), null);
        }

        /** So many cells that say nothing. */
        public Row blank(int count) {
            return and(new Object[count]);
        }

        public Row and(@Nullable Object... further) {
            List<@Nullable Object> all = new ArrayList<>(cells);
            all.addAll(Arrays.asList(further));
            return new Row(all, path);
        }

        public Row leadingTo(@Nullable String address) {
            return new Row(cells, address);
        }
    }

    /** Words in the language of the reader. */
    public record Term(String messageKey, List<Object> arguments) {

        public static Term of(String messageKey, Object... arguments) {
            return new Term(messageKey, List.of(arguments));
        }
    }

    /** Bars of one column; {@code part} is the column whose share of it is hatched, or -1. Rows that have no value are left out. */
    public record Drawing(int value, int part) {

        public static Drawing of(int value) {
            return new Drawing(value, -1);
        }
    }

    public Optional<Row> sum() {
        return Optional.ofNullable(total);
    }
}
