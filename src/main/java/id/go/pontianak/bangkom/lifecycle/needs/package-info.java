/**
 * The analysis of competency needs (AKPK) of a year: people rate themselves, their superiors confirm, each perangkat daerah recaps and signs, HR
 * verifies, and the needs of the city are locked with a priority and the people behind each line. The plan reads the locked lines.
 */
@ApplicationModule(
        id = "needs",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "bulk",
            "workflow",
            "workflow :: deadline",
            "request",
            "document",
            "spreadsheet",
            "importing",
            "catalogue",
            "competency"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
