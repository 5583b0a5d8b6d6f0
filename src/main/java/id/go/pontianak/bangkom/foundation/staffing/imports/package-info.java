/**
 * The import of the directory: a file is read whole, checked whole, compared with what is known, shown, and then applied whole or not at
 * all.
 */
@NullMarked
package id.go.pontianak.bangkom.foundation.staffing.imports;

import org.jspecify.annotations.NullMarked;
