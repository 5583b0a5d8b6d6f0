/**
 * The results of a batch: proposed by rule, attendance and scores, recorded by its organiser, verified by an analyst, set by the head of
 * BKPSDM, and then posted, one participant after the other, as learning hours.
 */
@ApplicationModule(
        id = "result",
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
            "notification",
            "document",
            "spreadsheet",
            "importing",
            "catalogue",
            "catalogue :: provider",
            "plan",
            "ledger",
            "examination",
            "batch",
            "batch :: event",
            "session",
            "participant",
            "attendance",
            "learning",
            "certificate",
            "letter"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
