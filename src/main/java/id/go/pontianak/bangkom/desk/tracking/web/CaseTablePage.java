package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.foundation.shell.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of cases as it is shown. */
record CaseTablePage(
        List<Row> rows,
        List<Head> heads,
        Filter filter,
        List<Option> units,
        List<Option> programmes,
        List<Option> years,
        List<Option> stages,
        List<Option> statuses,
        String total,
        boolean oversees,
        boolean leads,
        boolean filtered,
        @Nullable String previous,
        @Nullable String next,
        String xlsx,
        String csv,
        String query,
        @Nullable String waitsAt) {

    /** {@code sorted} is ascending, descending or none, as screen readers are told. */
    record Head(String label, @Nullable String path, String sorted) {

        static Head plain(String label) {
            return new Head(label, null, "none");
        }
    }

    record Filter(
            String state,
            boolean late,
            String search,
            String unit,
            String year,
            String stage,
            String status,
            String programme,
            String batch,
            String waits,
            String sort,
            String dir) {

        private static final Set<String> SHOWN =
                Set.of("state", "late", "q", "unit", "year", "stage", "status", "programme");

        /** How many of the fields that the form shows are set. */
        public long used() {
            return fields().stream().map(Option::value).filter(SHOWN::contains).count()
                    - (state.equals("open") ? 1 : 0);
        }

        /** What is set, by the name it has in the address, for forms that come back to the same table. */
        public List<Option> fields() {
            return Stream.of(
                            new Option("state", state),
                            new Option("late", late ? "true" : ""),
                            new Option("q", search),
                            new Option("unit", unit),
                            new Option("year", year),
                            new Option("stage", stage),
                            new Option("status", status),
                            new Option("programme", programme),
                            new Option("batch", batch),
                            new Option("waits", waits),
                            new Option("sort", sort),
                            new Option("dir", dir))
                    .filter(field -> !field.label().isEmpty())
                    .toList();
        }
    }

    record Row(
            String number,
            String path,
            String title,
            @Nullable String subject,
            @Nullable String employeeNumber,
            @Nullable String unit,
            String stage,
            String status,
            String since,
            String sinceExact,
            @Nullable String due,
            boolean late,
            String waitsAt,
            boolean nudge,
            @Nullable String nudged) {}

    /** Whether the reader may remind in some of these. */
    public boolean nudges() {
        return rows.stream().anyMatch(Row::nudge);
    }

    /** Whether somebody was reminded today in some of these. */
    public boolean nudged() {
        return rows.stream().anyMatch(row -> row.nudged() != null);
    }
}
