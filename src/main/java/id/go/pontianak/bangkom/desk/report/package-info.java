/**
 * What leaders ask for: reports described once and shown as page, spreadsheet and PDF; how long steps take; the event log for process mining; who is
 * trained; aggregates for the public. Reads what others keep, by their faces or by joins, and decides nothing.
 */
@ApplicationModule(
        id = "report",
        allowedDependencies = {
            "kernel",
            "database",
            "policy",
            "time",
            "document",
            "spreadsheet",
            "directory",
            "access",
            "shell",
            "workflow :: models",
            "ledger",
            "catalogue",
            "plan",
            "batch",
            "realisation",
            "behaviour",
            "evaluation",
            "tracking"
        })
@NullMarked
package id.go.pontianak.bangkom.desk.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
