/** Office Open XML: the parts of a workbook as bounded streams of rows, and workbooks as they are written. */
@NullMarked
package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import org.jspecify.annotations.NullMarked;
