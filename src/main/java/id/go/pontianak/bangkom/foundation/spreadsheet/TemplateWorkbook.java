package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty workbook to fill in: a sheet per table, its required columns in bold, the others behind them. Cells are text, so numbers stay whole. */
public final class TemplateWorkbook {

    private static final int COLUMN_WIDTH = 22;

    private TemplateWorkbook() {}

    public static void write(List<TableForm> forms, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(XlsxWriter.keptOpen(out), "Bangkom", "1.0")) {
            for (TableForm form : forms) {
                Worksheet sheet = workbook.newWorksheet(form.name());
                sheet.freezePane(0, 1);
                int column = 0;
                for (String required : form.required()) {
                    heading(sheet, column, required);
                    sheet.style(0, column++).bold().set();
                }
                for (String optional : form.optional()) {
                    heading(sheet, column++, optional);
                }
            }
        }
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.width(column, COLUMN_WIDTH);
        sheet.range(0, column, 1_000, column).style().format("@").set();
        sheet.inlineString(0, column, text);
    }
}
