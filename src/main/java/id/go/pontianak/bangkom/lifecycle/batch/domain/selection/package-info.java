/** The list of a batch: ranked candidates, its entries, the decree, who sits and who waits. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import org.jspecify.annotations.NullMarked;
