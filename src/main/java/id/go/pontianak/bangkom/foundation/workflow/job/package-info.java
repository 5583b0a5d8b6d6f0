/** Automatic work of the engine: timers and steps, those that gave up, and what an administrator does about them. */
@NamedInterface("job")
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
