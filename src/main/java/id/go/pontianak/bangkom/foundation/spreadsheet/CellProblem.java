package id.go.pontianak.bangkom.foundation.spreadsheet;

import org.jspecify.annotations.Nullable;

/** What no import takes from any cell; the name is a message key under {@code document.cell.}. */
public enum CellProblem {
    /** What a spreadsheet program writes for a value that it could not find. */
    ERROR,
    FORMULA,
    ENCODING;

    public static @Nullable CellProblem of(CellValue cell) {
        if (cell.kind() == CellValue.Kind.ERROR) {
            return ERROR;
        }
        if (cell.kind() == CellValue.Kind.FORMULA
                || Formulas.looksLikeOne(cell.text().strip())) {
            return FORMULA;
        }
        return Damage.of(cell.text()) ? ENCODING : null;
    }
}
