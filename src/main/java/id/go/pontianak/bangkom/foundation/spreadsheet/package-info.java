/**
 * Spreadsheets as people keep them: XLSX and CSV read within limits, row by row, and written so that a spreadsheet program shows what was meant.
 */
@ApplicationModule(
        id = "spreadsheet",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
