/**
 * The durable queue for many cases at once: a run of rows that are worked one by one, each in its own transaction, in turns with the runs
 * of others, tried again after pauses, seen and cancelled by those who started it.
 */
@ApplicationModule(
        id = "bulk",
        allowedDependencies = {"kernel", "forms", "time", "directory", "access", "journal"})
@NullMarked
package id.go.pontianak.bangkom.foundation.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
