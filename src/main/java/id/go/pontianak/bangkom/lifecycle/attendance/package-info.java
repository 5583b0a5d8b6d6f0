/**
 * Attendance: who was at which session, by scanning a code that changes, by the organiser's own hand or scanner, or from the signed list;
 * and what share of the learning hours that makes.
 */
@ApplicationModule(
        id = "attendance",
        allowedDependencies = {
            "kernel",
            "time",
            "policy",
            "forms",
            "directory",
            "access",
            "journal",
            "document",
            "spreadsheet",
            "batch",
            "session",
            "participant"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
