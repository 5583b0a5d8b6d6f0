/** Lines of the import file as values: columns in the spellings of offices, grades, levels, capacities and numbers. */
@NullMarked
package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import org.jspecify.annotations.NullMarked;
