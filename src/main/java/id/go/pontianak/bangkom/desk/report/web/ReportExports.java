package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.Reports.Reading;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A report as a workbook with a sheet for each of its tables, and as PDF with the charts of the page. */
@Component
class ReportExports {

    /** Excel knows no longer name of a sheet, and none with these characters. */
    private static final int LONGEST_NAME = 31;

    private final ReportPages pages;
    private final ReportTexts texts;
    private final Spreadsheets spreadsheets;
    private final PdfRenderer pdf;

    ReportExports(ReportPages pages, ReportTexts texts, Spreadsheets spreadsheets, PdfRenderer pdf) {
        this.pages = pages;
        this.texts = texts;
        this.spreadsheets = spreadsheets;
        this.pdf = pdf;
    }

    void xlsx(Reading reading, OutputStream out) throws IOException {
        spreadsheets.write(
                reading.tables().stream()
                        .map(table -> sheet(reading.report().key(), table))
                        .toList(),
                out);
    }

    byte[] pdf(Reading reading) {
        return pdf.render("report/print", Map.of("page", pages.page(reading)), LocaleContextHolder.getLocale());
    }

    private Sheet sheet(String report, ReportTable table) {
        String name = texts.text("report." + report + "." + table.key()).replaceAll("[\\\\/*?:\\[\\]]", " ");
        return new Sheet(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                table.columns().stream()
                        .map(column -> texts.text("report.column." + column.key()))
                        .toList(),
                Stream.concat(table.rows().stream(), table.rows().isEmpty() ? Stream.empty() : table.sum().stream())
                        .map(row -> cells(table, row)));
    }

    private List<@Nullable Object> cells(ReportTable table, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            cells.add(
                    texts.sheetCell(table.columns().get(at).kind(), row.cells().get(at)));
        }
        return cells;
    }
}
