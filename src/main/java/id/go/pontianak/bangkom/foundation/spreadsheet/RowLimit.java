package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.function.Consumer;

/** Counts the rows that are read, not the numbers they bear, and the text in them. */
public final class RowLimit {

    /** More rows than any city has people. */
    static final int MOST_ROWS = 200_000;

    private static final long MOST_TEXT = 96L * 1024 * 1024;

    private int rows;
    private long text;

    public Consumer<SheetRow> before(SheetHandler handler) {
        return row -> {
            count(row);
            handler.row(row);
        };
    }

    public void count(SheetRow row) {
        rows++;
        for (CellValue cell : row.cells()) {
            text += cell.text().length();
        }
        if (rows > MOST_ROWS || text > MOST_TEXT) {
            throw new Exceeded();
        }
    }

    public static final class Exceeded extends RuntimeException {}
}
