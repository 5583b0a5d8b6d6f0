/** Deadlines in working days: counted for the models, and moved together when days become free. */
@NamedInterface("deadline")
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
