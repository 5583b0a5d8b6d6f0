/** Comma-separated text: read in whatever encoding an office saved it, written so that no cell is a formula. */
@NullMarked
package id.go.pontianak.bangkom.foundation.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
