/** The rows of the journal, their hashes, the sealer that chains them and the partitions they live in. */
@NullMarked
package id.go.pontianak.bangkom.foundation.journal.domain;

import org.jspecify.annotations.NullMarked;
