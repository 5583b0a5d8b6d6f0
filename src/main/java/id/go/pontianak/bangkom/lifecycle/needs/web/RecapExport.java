package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The recap as a spreadsheet: a row for each competency and for each need of another source, as it may come back. */
@Component
class RecapExport {

    private final Spreadsheets spreadsheets;

    RecapExport(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    void write(RecapPages.Page page, OutputStream out) throws IOException {
        String unit = page.needs().unit();
        spreadsheets.write(
                Spreadsheets.Format.XLSX,
                "rekap",
                RecapColumns.ALL,
                Stream.concat(
                        page.lines().stream().map(line -> RecapColumns.cells(unit, line.recap())),
                        page.extras().stream().map(extra -> RecapColumns.cells(unit, extra))),
                out);
    }
}
