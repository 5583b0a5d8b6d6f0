/**
 * Where every case stands: the board by stage, the table with its exports, at whom they wait. Read models only; nothing is decided here.
 */
@ApplicationModule(
        id = "tracking",
        allowedDependencies = {
            "kernel",
            "forms",
            "database",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "bulk",
            "workflow",
            "workflow :: reminder",
            "document",
            "spreadsheet",
            "catalogue",
            "ledger",
            "filters",
            "inbox"
        })
@NullMarked
package id.go.pontianak.bangkom.desk.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
