package id.go.pontianak.bangkom.foundation.importing;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.LeftOut;
import id.go.pontianak.bangkom.foundation.spreadsheet.PastedTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads files or pasted text into lines; how their tables are found is the rule of {@link TableReader} and {@link PastedTable}. */
public final class ImportReading {

    /** Nobody mends more at once; and a file that is wrong in every cell must not fill the memory with what is wrong. */
    private static final int MOST_FAULTS = 20_000;

    private final List<Fault> faults;
    private final BiConsumer<TableForm, Line> lines;

    /** Faults are added to {@code faults}; the lines report theirs there, too. */
    public ImportReading(List<Fault> faults, BiConsumer<TableForm, Line> lines) {
        this.faults = faults;
        this.lines = lines;
    }

    /** The tables found, and the sheets that were not read. */
    public record Found(List<FoundTable> tables, List<String> leftOut) {}

    public Found files(SpreadsheetReader reader, List<TableForm> forms, List<NamedFile> files)
            throws UnreadableSpreadsheet {
        TableReader tables = new TableReader(reader, forms, this::row);
        tables.read(files);
        tables.tables().forEach(this::heading);
        tables.leftOut()
                .forEach(sheet -> faults.add(Fault.warning(
                        sheet.place(), 0, "", -1, "sheet." + sheet.why().name())));
        return new Found(
                tables.tables(), tables.leftOut().stream().map(LeftOut::place).toList());
    }

    /** Lines pasted into a page, with or without a heading. */
    public Found pasted(String text, TableForm form) throws UnreadableSpreadsheet {
        FoundTable table = PastedTable.read(text, form, this::row);
        heading(table);
        return new Found(List.of(table), List.of());
    }

    private void heading(FoundTable table) {
        for (String column : table.missing()) {
            faults.add(Fault.error(table.place(), table.headingRow(), column, -1, "columnMissing", column));
        }
    }

    private void row(FoundTable table, SheetRow row) {
        if (faults.size() < MOST_FAULTS) {
            lines.accept(table.form(), new Line(table, row, faults::add));
            if (faults.size() >= MOST_FAULTS) {
                faults.add(Fault.error(table.place(), row.number(), "", -1, "tooMany", MOST_FAULTS));
            }
        }
    }
}
