package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.List;

/** A row of a sheet; {@code number} counts from 1 as people see it. */
public record SheetRow(String sheet, int number, List<CellValue> cells) {

    /** The cell of a column counted from 0; empty beyond the last one. */
    public CellValue cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : CellValue.EMPTY;
    }

    public boolean blank() {
        for (CellValue cell : cells) {
            if (!cell.empty()) {
                return false;
            }
        }
        return true;
    }
}
