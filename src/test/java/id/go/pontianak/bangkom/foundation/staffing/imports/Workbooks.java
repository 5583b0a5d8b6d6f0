package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in memory whose cells a test may change by row and column name, and write again. */
final class Workbooks {

    private final Map<String, List<List<CellValue>>> sheets = new LinkedHashMap<>();

    static Workbooks of(byte[] content) throws UnreadableSpreadsheet {
        Workbooks workbook = new Workbooks();
        new SpreadsheetReader().read("x.xlsx", content, workbook::add);
        return workbook;
    }

    private void add(SheetRow row) {
        List<List<CellValue>> rows = sheets.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>());
        while (rows.size() < row.number() - 1) {
            rows.add(new ArrayList<>());
        }
        rows.add(new ArrayList<>(row.cells()));
    }

    /** The last row, counted as people count: the header is row 1. */
    int lastRow(String sheet) {
        return sheets.get(sheet).size();
    }

    String get(String sheet, int row, String column) {
        return cell(sheet, row, column).text();
    }

    CellValue cell(String sheet, int row, String column) {
        List<CellValue> cells = sheets.get(sheet).get(row - 1);
        int index = index(sheet, column);
        return index < cells.size() ? cells.get(index) : CellValue.EMPTY;
    }

    Workbooks set(String sheet, int row, String column, String text) {
        return set(sheet, row, column, CellValue.text(text));
    }

    Workbooks set(String sheet, int row, String column, CellValue value) {
        List<CellValue> cells = sheets.get(sheet).get(row - 1);
        int index = index(sheet, column);
        while (cells.size() <= index) {
            cells.add(CellValue.EMPTY);
        }
        cells.set(index, value);
        return this;
    }

    Workbooks append(String sheet, String... cells) {
        sheets.get(sheet)
                .add(new ArrayList<>(
                        java.util.Arrays.stream(cells).map(CellValue::text).toList()));
        return this;
    }

    Workbooks remove(String sheet, int row) {
        sheets.get(sheet).remove(row - 1);
        return this;
    }

    Workbooks only(String... kept) {
        sheets.keySet().retainAll(List.of(kept));
        return this;
    }

    List<List<String>> rows(String sheet) {
        return sheets.get(sheet).stream()
                .map(row -> row.stream().map(CellValue::text).toList())
                .toList();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<CellValue>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                CellValue value = rows.get(row).get(column);
                if (value.kind() == Kind.FORMULA) {
                    sheet.formula(row, column, value.text().substring(1));
                } else if (value.kind() == Kind.NUMBER) {
                    sheet.value(row, column, new BigDecimal(value.text()));
                } else if (value.kind() == Kind.DATE) {
                    sheet.value(row, column, LocalDate.parse(value.text()));
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                } else if (!value.empty()) {
                    sheet.inlineString(row, column, value.text());
                }
            }
        }
    }

    private int index(String sheet, String column) {
        List<CellValue> header = sheets.get(sheet).get(0);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).text().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(column);
    }
}
