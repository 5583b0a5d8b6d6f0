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
            "bulk",
            "workflow",
            "document",
            "spreadsheet",
            "catalogue",
            "ledger",
            "batch",
            "nomination",
            "filters",
            "inbox"
        })
@NullMarked
package id.go.pontianak.bangkom.desk.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
