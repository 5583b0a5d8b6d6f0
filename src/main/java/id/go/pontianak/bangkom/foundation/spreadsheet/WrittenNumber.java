package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber.Fault;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber.Malformed;
import org.jspecify.annotations.Nullable;

/** The employee number of a cell, the same in every import: fifteen digits is all that a number cell keeps, so that it has to be text. */
public record WrittenNumber(
        @Nullable EmployeeNumber number, @Nullable Fault fault) {

    public static WrittenNumber read(CellValue cell) {
        try {
            EmployeeNumber number = EmployeeNumber.parse(cell.text());
            return cell.kind() == CellValue.Kind.NUMBER
                    ? new WrittenNumber(null, Fault.SCIENTIFIC)
                    : new WrittenNumber(number, null);
        } catch (Malformed malformed) {
            return new WrittenNumber(null, malformed.fault());
        }
    }
}
