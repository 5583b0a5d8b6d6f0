package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.csv.CsvWriter;
import id.go.pontianak.bangkom.foundation.spreadsheet.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes tables as XLSX or CSV, row by row, so that a hundred thousand rows need no more memory than ten. Text stays text: in XLSX each
 * value is a string cell, in CSV whatever a spreadsheet would run as a formula gets a leading apostrophe. The stream is left open.
 */
@Component
public class Spreadsheets {

    public enum Format {
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("csv", "text/csv;charset=UTF-8");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** One sheet of a workbook; cells as in {@link #write}. */
    public record Sheet(String name, List<String> header, Stream<? extends List<? extends Object>> rows) {}

    /** An XLSX workbook of several sheets, in this order. */
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        XlsxWriter.write(sheets, out);
    }

    /** Cells are text, {@code Number}, {@code LocalDate} or null; anything else is written as its {@code toString}. */
    public void write(
            Format format,
            String sheet,
            List<String> header,
            Stream<? extends List<? extends Object>> rows,
            OutputStream out)
            throws IOException {
        switch (format) {
            case XLSX -> XlsxWriter.write(List.of(new Sheet(sheet, header, rows)), out);
            case CSV -> CsvWriter.write(header, rows, out);
        }
    }
}
