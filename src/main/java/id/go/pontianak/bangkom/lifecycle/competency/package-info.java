/**
 * Competencies: the dictionary with levels and indicators of behaviour, what each position asks, what level people were given by themselves
 * and by others, and the gap between. Knows persons and programmes, no campaigns: whoever rates hands in the result.
 */
@ApplicationModule(
        id = "competency",
        allowedDependencies = {"kernel", "forms", "directory", "access", "shell", "journal", "spreadsheet", "catalogue"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.competency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
