package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of an import in whatever was uploaded and hands on their rows. The rule, the same for every import:
 *
 * <ul>
 *   <li>A table is recognised by the names of its columns, in any order, in any sheet of any file, within the first twenty rows in which
 *       something stands. What the sheet is called decides only where the heading is not complete.
 *   <li>A sheet that bears the very name of a table ({@code Pegawai}) is the only one of its kind in its workbook; otherwise every sheet and every
 *       file with the heading is read, each by its own heading.
 *   <li>A heading that is repeated below, with its columns in whatever order, counts from there on.
 *   <li>Hidden sheets and sheets of anything else are left out and named.
 *   <li>A sheet that is meant as a table but lacks a column is a fault that names the column; its other cells are read all the same.
 * </ul>
 */
public final class TableReader {

    private static final int HEADING_WITHIN = 20;

    private final SpreadsheetReader reader;
    private final List<TableForm> forms;
    private final BiConsumer<FoundTable, SheetRow> rows;
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final RowLimit limit = new RowLimit();

    public TableReader(SpreadsheetReader reader, List<TableForm> forms, BiConsumer<FoundTable, SheetRow> rows) {
        this.reader = reader;
        this.forms = forms;
        this.rows = rows;
    }

    public void read(List<NamedFile> files) throws UnreadableSpreadsheet {
        Places places = new Places(forms, files.size());
        for (NamedFile file : files) {
            reader.read(file.name(), file.content(), new OneFile(file, places));
        }
    }

    public List<FoundTable> tables() {
        return tables;
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    private final class OneFile implements SheetHandler {

        private final NamedFile file;
        private final Places places;
        private final List<SheetRow> above = new ArrayList<>();
        private HeadingFinder finder = new HeadingFinder(List.of(), new SheetName("", false), false);
        private @Nullable FoundTable table;
        private boolean undecided;
        private String place = "";

        OneFile(NamedFile file, Places places) {
            this.file = file;
            this.places = places;
        }

        @Override
        public boolean begins(SheetName sheet, List<SheetName> all) {
            place = places.of(file, sheet);
            above.clear();
            table = null;
            undecided = true;
            if (sheet.hidden()) {
                leftOut.add(new LeftOut(place, Why.HIDDEN));
                return false;
            }
            List<SheetName> visible =
                    all.stream().filter(each -> !each.hidden()).toList();
            finder = HeadingFinder.of(forms, sheet, visible);
            return true;
        }

        @Override
        public void row(SheetRow row) {
            limit.count(row);
            FoundTable known = table;
            if (known != null) {
                Optional<FoundTable> again = finder.again(known, row);
                table = again.orElse(known);
                if (again.isEmpty()) {
                    hand(known, row);
                }
            } else if (undecided) {
                above.add(row);
                decide(finder.complete(row, place));
                if (undecided && above.size() == HEADING_WITHIN) {
                    giveUp();
                }
            }
        }

        @Override
        public void ends() {
            if (undecided && !above.isEmpty()) {
                giveUp();
            }
        }

        private void giveUp() {
            undecided = false;
            decide(finder.nearest(above, place));
            if (table == null) {
                leftOut.add(new LeftOut(place, finder.supersededBy(above) ? Why.SUPERSEDED : Why.FOREIGN));
            }
        }

        private void decide(Optional<FoundTable> found) {
            if (found.isPresent()) {
                FoundTable decided = found.get();
                table = decided;
                undecided = false;
                tables.add(decided);
                above.subList(below(decided), above.size()).forEach(row -> hand(decided, row));
                above.clear();
            }
        }

        private int below(FoundTable found) {
            for (int at = above.size(); at > 0; at--) {
                if (above.get(at - 1).number() == found.headingRow()) {
                    return at;
                }
            }
            return above.size();
        }

        /** Only the cells of known columns, so that a remark nobody asked for costs no memory. */
        private void hand(FoundTable found, SheetRow row) {
            List<CellValue> cells = new ArrayList<>(row.cells());
            for (int at = 0; at < cells.size(); at++) {
                if (!found.columns().containsValue(at)) {
                    cells.set(at, CellValue.EMPTY);
                }
            }
            SheetRow kept = new SheetRow(found.place(), row.number(), cells);
            if (found.legible() && !kept.blank()) {
                rows.accept(found, kept);
            }
        }
    }
}
