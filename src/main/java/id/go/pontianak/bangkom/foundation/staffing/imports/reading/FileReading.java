package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import java.time.LocalDate;
import java.util.List;

/** Reads the uploaded files into {@link Lines}. */
public final class FileReading {

    private FileReading() {}

    public static Lines read(SpreadsheetReader reader, List<NamedFile> files, LocalDate today)
            throws UnreadableSpreadsheet {
        Lines lines = new Lines();
        RowReading rows = new RowReading(lines, today);
        ImportReading.Found found = new ImportReading(lines.faults, (form, line) -> rows.read(Layout.of(form), line))
                .files(reader, Layout.FORMS, files);
        for (FoundTable table : found.tables()) {
            lines.found(Layout.of(table.form()), table.place());
        }
        lines.leftOut.addAll(found.leftOut());
        return lines;
    }
}
