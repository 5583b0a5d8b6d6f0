package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.document.FoundTable;
import id.go.pontianak.bangkom.foundation.document.LeftOut;
import id.go.pontianak.bangkom.foundation.document.NamedFile;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.document.TableReader;
import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet;
import java.time.LocalDate;
import java.util.List;

/** Reads the uploaded files into {@link Lines}; how their tables are found is the rule of {@link TableReader}. */
final class FileReading {

    /** Nobody mends more at once; and a file that is wrong in every cell must not fill the memory with what is wrong. */
    private static final int MOST_FAULTS = 20_000;

    private final Lines lines = new Lines();
    private final RowReading rows;

    private FileReading(LocalDate today) {
        this.rows = new RowReading(lines, today);
    }

    static Lines read(SpreadsheetReader reader, List<NamedFile> files, LocalDate today) throws UnreadableSpreadsheet {
        FileReading reading = new FileReading(today);
        TableReader tables = new TableReader(reader, Layout.FORMS, reading::row);
        tables.read(files);
        tables.tables().forEach(reading::heading);
        tables.leftOut().forEach(reading::leftOut);
        return reading.lines;
    }

    private void row(FoundTable table, SheetRow row) {
        Layout layout = Layout.of(table.form());
        if (lines.faults.size() < MOST_FAULTS) {
            rows.read(layout, new Line(layout, row, table.columns(), lines.faults::add));
            if (lines.faults.size() >= MOST_FAULTS) {
                lines.faults.add(Fault.error(table.place(), row.number(), "", -1, "tooMany", MOST_FAULTS));
            }
        }
    }

    private void heading(FoundTable table) {
        lines.found(Layout.of(table.form()), table.place());
        for (String column : table.missing()) {
            lines.faults.add(Fault.error(table.place(), table.headingRow(), column, -1, "columnMissing", column));
        }
    }

    private void leftOut(LeftOut sheet) {
        lines.leftOut.add(sheet.place());
        lines.faults.add(
                Fault.warning(sheet.place(), 0, "", -1, "sheet." + sheet.why().name()));
    }
}
