/**
 * Who is who: persons, units, offices, their holders, absences and substitutes, and the question everything else
 * asks: who answers for this office today. Read only: its tables are written by staffing, above access and journal.
 */
@ApplicationModule(
        id = "directory",
        allowedDependencies = {"kernel", "database", "time"})
@NullMarked
package id.go.pontianak.bangkom.foundation.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
