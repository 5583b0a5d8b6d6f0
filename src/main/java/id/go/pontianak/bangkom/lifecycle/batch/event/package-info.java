/** What happened to a batch, told in the same transaction. */
@NamedInterface("event")
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
