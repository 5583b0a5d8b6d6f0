package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads all sheets of a workbook that {@link WorkbookGuard} has let through. */
final class XlsxReader {

    /** No table of ours is wider; a stray cell far to the right costs nothing. */
    private static final int WIDEST = 200;

    private XlsxReader() {}

    static void read(byte[] content, Consumer<SheetRow> rows) throws UnreadableSpreadsheet {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet, rows);
            }
        } catch (IOException | TooManyRows | IllegalArgumentException | IllegalStateException failed) {
            throw new UnreadableSpreadsheet(failed instanceof TooManyRows ? Reason.TOO_MANY_ROWS : Reason.DAMAGED);
        } catch (RuntimeException damaged) {
            throw new UnreadableSpreadsheet(Reason.DAMAGED);
        }
    }

    private static void read(Sheet sheet, Consumer<SheetRow> rows) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getRowNum() > SpreadsheetReader.MOST_ROWS) {
                    throw new TooManyRows();
                }
                rows.accept(new SheetRow(sheet.getName(), row.getRowNum(), cells(row)));
            }
        }
    }

    private static List<CellValue> cells(Row row) {
        int width = Math.min(row.getCellCount(), WIDEST);
        List<CellValue> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(value(row.getCell(column)));
        }
        return cells;
    }

    private static CellValue value(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return CellValue.EMPTY;
        }
        return switch (cell.getType()) {
            case FORMULA -> new CellValue(CellValue.Kind.FORMULA, '=' + text(cell.getFormula()));
            case NUMBER -> number(cell);
            default -> CellValue.text(text(cell.getText()));
        };
    }

    private static CellValue number(Cell cell) {
        String format = text(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
        if (format.contains("yy") && format.contains("d")) {
            return new CellValue(
                    CellValue.Kind.DATE, cell.asDate().toLocalDate().toString());
        }
        return new CellValue(CellValue.Kind.NUMBER, text(cell.getRawValue()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static final class TooManyRows extends RuntimeException {}
}
