package id.go.pontianak.bangkom.foundation.importing;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import java.util.Map;
import java.util.function.Consumer;

/** Where a row stands, its cells as they are, and what is reported of them. */
abstract class FoundRow {

    private final TableForm form;
    private final SheetRow row;
    private final Map<String, Integer> columns;
    private final boolean headed;
    private final Consumer<Fault> faults;

    FoundRow(FoundTable table, SheetRow row, Consumer<Fault> faults) {
        this.form = table.form();
        this.row = row;
        this.columns = table.columns();
        this.headed = table.headingRow() > 0;
        this.faults = faults;
    }

    /** Without a heading, as in pasted lines, only the number of cells tells whether each is where it is meant to be. */
    public boolean whole() {
        boolean surplus = row.cells().stream().skip(expected()).anyMatch(cell -> !cell.empty());
        return headed || row.cells().size() >= expected() && !surplus;
    }

    public int expected() {
        return form.required().size();
    }

    public int cells() {
        return row.cells().size();
    }

    public int number() {
        return row.number();
    }

    /** The table it is of. */
    public String sheet() {
        return form.name();
    }

    /** The sheet or file it stands in, as messages name it. */
    public String place() {
        return row.sheet();
    }

    /** Its row as seen from another line: with the sheet where that is another one. */
    public String seenFrom(Line other) {
        return place().equals(other.place()) ? String.valueOf(number()) : number() + " (" + place() + ')';
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A column that is not there at all is reported once, at the heading. */
    public void error(String column, String kind, Object... arguments) {
        if (has(column) || !form.required().contains(column)) {
            faults.accept(Fault.error(place(), number(), column, index(column), kind, arguments));
        }
    }

    public void warning(String column, String kind, Object... arguments) {
        faults.accept(Fault.warning(place(), number(), column, index(column), kind, arguments));
    }

    /** A lone dash is how people write that there is nothing. */
    public CellValue cell(String column) {
        Integer index = columns.get(column);
        CellValue cell = index == null ? CellValue.EMPTY : row.cell(index);
        return cell.text().strip().equals("-") ? CellValue.EMPTY : cell;
    }

    private int index(String column) {
        return columns.getOrDefault(column, -1);
    }
}
