/**
 * The roster of a batch: who takes part in it from its first day on, with unit, name, rank and position as they were on that day, and who
 * has withdrawn since.
 */
@ApplicationModule(
        id = "participant",
        allowedDependencies = {"kernel", "forms", "directory", "access", "journal", "batch", "session"})
@NullMarked
package id.go.pontianak.bangkom.lifecycle.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
