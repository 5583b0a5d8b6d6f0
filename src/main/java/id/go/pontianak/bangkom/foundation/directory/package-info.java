/**
 * Who is who: persons, units, offices, their holders, absences and substitutes, and the question everything else
 * asks: who answers for this office today. Fed by an import that refuses whole files, never half of one.
 */
@ApplicationModule(
        id = "directory",
        allowedDependencies = {"kernel", "forms", "database", "time", "document"})
@NullMarked
package id.go.pontianak.bangkom.foundation.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
