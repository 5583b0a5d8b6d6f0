package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber.Fault;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber.Malformed;

/** The employee number of a cell, the same in every import: fifteen digits is all that a number cell keeps, so that it has to be text. */
public final class WrittenNumber {

    private WrittenNumber() {}

    public static EmployeeNumber read(CellValue cell) throws Malformed {
        EmployeeNumber number = EmployeeNumber.parse(cell.text());
        if (cell.kind() == CellValue.Kind.NUMBER) {
            throw new Malformed(Fault.SCIENTIFIC);
        }
        return number;
    }
}
