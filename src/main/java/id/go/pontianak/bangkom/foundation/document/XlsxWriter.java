package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.Spreadsheets.Sheet;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook, flushed every few hundred rows. */
final class XlsxWriter {

    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;

    private XlsxWriter() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(keptOpen(out), "Bangkom", "1.0")) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet worksheet, Sheet sheet) throws IOException {
        worksheet.freezePane(0, 1);
        for (int column = 0; column < sheet.header().size(); column++) {
            worksheet.inlineString(0, column, text(sheet.header().get(column)));
            worksheet.style(0, column).bold().set();
        }
        int at = 1;
        for (Iterator<? extends List<? extends Object>> each = sheet.rows().iterator(); each.hasNext(); at++) {
            row(worksheet, at, each.next());
            if (at % FLUSH_EVERY == 0) {
                worksheet.flush();
            }
        }
        worksheet.finish();
    }

    private static void row(Worksheet worksheet, int at, List<? extends Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(worksheet, at, column, cells.get(column));
        }
    }

    private static void cell(Worksheet worksheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            worksheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            worksheet.value(row, column, day);
            worksheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (value != null) {
            worksheet.inlineString(row, column, text(value.toString()));
        }
    }

    /** XML knows no control characters, and a cell no more than 32,767 characters. */
    static String text(String value) {
        String clean = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
