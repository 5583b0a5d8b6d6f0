/**
 * Where the directory is changed: appointing to offices and ending it, absences, substitutes, legal statuses, retirement, and the import
 * that refuses whole files, never half of one. It writes the tables of the directory, which everything else only reads, and stands above
 * access and journal, whose rights and record it needs.
 */
@ApplicationModule(
        id = "staffing",
        allowedDependencies = {
            "kernel",
            "forms",
            "database",
            "time",
            "document",
            "spreadsheet",
            "importing",
            "directory",
            "access",
            "shell",
            "journal"
        })
@NullMarked
package id.go.pontianak.bangkom.foundation.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
