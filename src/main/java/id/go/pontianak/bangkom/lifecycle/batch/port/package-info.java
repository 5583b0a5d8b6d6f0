/** What earlier modules ask of batches. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.port;

import org.jspecify.annotations.NullMarked;
