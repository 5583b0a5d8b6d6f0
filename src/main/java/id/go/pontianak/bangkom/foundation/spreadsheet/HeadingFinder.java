package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the heading of one of several tables in the first rows of one sheet. */
final class HeadingFinder {

    /** Fewer columns than these say nothing in a sheet that is called otherwise. */
    private static final int FEWEST = 3;

    private final List<TableForm> forms;
    private final List<TableForm> superseded = new ArrayList<>();
    private final SheetName sheet;
    private final boolean only;

    /** {@code only}: there is one sheet and one table, so that it is meant whatever it is called. */
    HeadingFinder(List<TableForm> forms, SheetName sheet, boolean only) {
        this.forms = forms;
        this.sheet = sheet;
        this.only = only;
    }

    static HeadingFinder of(List<TableForm> forms, SheetName sheet, List<SheetName> visible) {
        List<TableForm> possible = new ArrayList<>();
        List<TableForm> taken = new ArrayList<>();
        for (TableForm form : forms) {
            boolean named = visible.stream().anyMatch(each -> form.isCalled(each.name()));
            (named && !form.isCalled(sheet.name()) ? taken : possible).add(form);
        }
        HeadingFinder finder = new HeadingFinder(possible, sheet, forms.size() == 1 && visible.size() == 1);
        finder.superseded.addAll(taken);
        return finder;
    }

    /** The table whose required columns all stand in this row; of several the one the sheet is called by, then the one with most columns. */
    Optional<FoundTable> complete(SheetRow row, String place) {
        return forms.stream()
                .map(form -> table(form, row, place))
                .filter(table -> table.missing().isEmpty())
                .max(Comparator.comparing((FoundTable table) -> table.form().isCalled(sheet.name()))
                        .thenComparing(table -> table.form().isMeantBy(sheet.name()))
                        .thenComparing(table -> table.columns().size()));
    }

    /** Where a heading stands once more, as on each page of a printed list or where lists were put one below the other. */
    Optional<FoundTable> again(FoundTable table, SheetRow row) {
        int first = table.columns().values().stream().min(Integer::compare).orElse(0);
        if (!table.form().knows(row.cell(first).text())) {
            return Optional.empty();
        }
        return Optional.of(table(table.form(), row, table.place()))
                .filter(each -> each.missing().equals(table.missing()));
    }

    /** The table that is meant although columns are missing. */
    Optional<FoundTable> nearest(List<SheetRow> rows, String place) {
        return forms.stream()
                .map(form -> best(form, rows, place))
                .filter(this::meant)
                .max(Comparator.comparing((FoundTable table) -> table.form().isCalled(sheet.name()))
                        .thenComparing(HeadingFinder::present));
    }

    boolean supersededBy(List<SheetRow> rows) {
        return superseded.stream()
                .anyMatch(form -> rows.stream()
                        .anyMatch(row -> table(form, row, "").missing().isEmpty()));
    }

    private boolean meant(FoundTable table) {
        TableForm form = table.form();
        if (only || form.isCalled(sheet.name())) {
            return true;
        }
        int present = present(table);
        return form.isMeantBy(sheet.name())
                ? present * 2 >= form.required().size()
                : present >= FEWEST && table.missing().size() == 1;
    }

    private static int present(FoundTable table) {
        return table.form().required().size() - table.missing().size();
    }

    /** The first row is the heading when no row looks like one. */
    private static FoundTable best(TableForm form, List<SheetRow> rows, String place) {
        FoundTable best = table(form, rows.get(0), place);
        for (SheetRow row : rows) {
            FoundTable each = table(form, row, place);
            if (present(each) > present(best)) {
                best = each;
            }
        }
        return best;
    }

    static FoundTable table(TableForm form, SheetRow row, String place) {
        Map<String, Integer> columns = form.columns(row);
        List<String> missing = form.required().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        return new FoundTable(form, place, row.number(), columns, missing);
    }
}
