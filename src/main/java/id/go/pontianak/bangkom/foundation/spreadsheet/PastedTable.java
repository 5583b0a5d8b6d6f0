package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.csv.CsvReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Lines pasted into a page, read like a text file: separated by semicolons, tabs or commas, under a heading or, without one, in the order in
 * which the table names its columns. The place of such a table is empty.
 */
public final class PastedTable {

    private final TableForm form;
    private final BiConsumer<FoundTable, SheetRow> rows;
    private boolean headed;
    private FoundTable table;

    private PastedTable(TableForm form, BiConsumer<FoundTable, SheetRow> rows) {
        this.form = form;
        this.rows = rows;
        this.table = inOrder(form);
    }

    /** What it found; rows are handed on as they are read, none from a table that lacks a column. */
    public static FoundTable read(String text, TableForm form, BiConsumer<FoundTable, SheetRow> rows)
            throws UnreadableSpreadsheet {
        PastedTable pasted = new PastedTable(form, rows);
        CsvReader.read("", text.startsWith("\uFEFF") ? text.substring(1) : text, SheetHandler.everything(pasted::row));
        return pasted.table;
    }

    private void row(SheetRow row) {
        FoundTable heading = HeadingFinder.table(form, row, "");
        if (heading.missing().isEmpty()
                || !headed && heading.legible() && heading.columns().size() > 1) {
            table = heading;
        } else if (table.missing().isEmpty()) {
            rows.accept(table, row);
        }
        headed = true;
    }

    private static FoundTable inOrder(TableForm form) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < form.required().size(); at++) {
            columns.put(form.required().get(at), at);
        }
        return new FoundTable(form, "", 0, columns, List.of());
    }
}
