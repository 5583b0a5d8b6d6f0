/**
 * What every import shares: tables known by their columns, in spreadsheets or pasted into a page; cells read in the spellings offices use,
 * with each fault named by sheet, row and column; uploads that are shown first and applied as they were shown, whole or not at all. Knows
 * nothing of what is imported.
 */
@ApplicationModule(
        id = "importing",
        allowedDependencies = {"kernel", "spreadsheet"})
@NullMarked
package id.go.pontianak.bangkom.foundation.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
