package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
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
public final class XlsxWriter {

    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;

    /** Of a column, in characters. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 60;

    private XlsxWriter() {}

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
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
        int[] widths = sheet.header().stream()
                .mapToInt(XlsxWriter::width)
                .map(width -> width + 3)
                .toArray();
        int at = 1;
        for (Iterator<? extends List<? extends Object>> each = sheet.rows().iterator(); each.hasNext(); at++) {
            List<? extends Object> cells = each.next();
            row(worksheet, at, cells);
            if (at < FLUSH_EVERY) {
                widen(widths, cells);
            } else if (at % FLUSH_EVERY == 0) {
                setWidths(worksheet, widths);
                worksheet.flush();
            }
        }
        setWidths(worksheet, widths);
        if (at > 1 && widths.length > 0) {
            worksheet.setAutoFilter(0, 0, at - 1, widths.length - 1);
        }
        worksheet.finish();
    }

    private static void widen(int[] widths, List<? extends Object> cells) {
        for (int column = 0; column < Math.min(widths.length, cells.size()); column++) {
            widths[column] = Math.max(widths[column], width(cells.get(column)) + 1);
        }
    }

    /** The first rows tell how wide the columns are: a file that is written in one go does not know the later ones yet. */
    private static void setWidths(Worksheet worksheet, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            worksheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, widths[column])));
        }
    }

    private static int width(@Nullable Object cell) {
        return cell == null
                ? 0
                : cell instanceof LocalDate ? 10 : cell.toString().length();
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
    public static String text(String value) {
        String clean = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    public static OutputStream keptOpen(OutputStream out) {
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
