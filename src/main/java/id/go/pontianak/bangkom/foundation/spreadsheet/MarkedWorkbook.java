package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.spreadsheet.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a file back as a workbook in which cells are coloured and carry a comment. Formulas come back as their text. */
public final class MarkedWorkbook implements AutoCloseable {

    private static final String COLOUR = "FFC7CE";

    private final Workbook workbook;
    private final Map<Place, String> comments;
    private Worksheet sheet;

    /** Row counted from 1, column from 0. */
    public record Place(String sheet, int row, int column) {}

    public MarkedWorkbook(OutputStream out, Map<Place, String> comments, String overview, List<List<String>> lines)
            throws IOException {
        this.workbook = new Workbook(XlsxWriter.keptOpen(out), "Bangkom", "1.0");
        this.comments = comments;
        this.sheet = workbook.newWorksheet(overview);
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                sheet.inlineString(row, column, XlsxWriter.text(lines.get(row).get(column)));
            }
        }
    }

    /** Rows that come after it are of this sheet. */
    public void sheet(String name, boolean hidden) {
        sheet = workbook.newWorksheet(name);
        if (hidden) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    public void row(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            cell(row.number() - 1, column, row.cells().get(column));
        }
        mark(row);
    }

    private void cell(int row, int column, CellValue value) {
        switch (value.kind()) {
            case EMPTY -> {}
            case NUMBER -> sheet.value(row, column, new BigDecimal(value.text()));
            case DATE -> {
                sheet.value(row, column, LocalDate.parse(value.text()));
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            case TEXT, FORMULA, ERROR -> sheet.inlineString(row, column, XlsxWriter.text(value.text()));
        }
    }

    private void mark(SheetRow row) {
        int last = Math.max(row.cells().size(), 40);
        for (int column = 0; column < last; column++) {
            String comment = comments.get(new Place(row.sheet(), row.number(), column));
            if (comment != null) {
                sheet.style(row.number() - 1, column).fillColor(COLOUR).set();
                sheet.comment(row.number() - 1, column, comment);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
