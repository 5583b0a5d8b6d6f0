/** What may stand in a recap, and the recap as a file that is taken along and brought back. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.recap;

import org.jspecify.annotations.NullMarked;
