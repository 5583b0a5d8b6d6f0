/**
 * The append-only ledger of learning hours (JP) and the training history of a person. A credit names its
 * evidence; a correction is a reversal and a new posting.
 */
@ApplicationModule(
        id = "ledger",
        allowedDependencies = {
            "kernel",
            "database",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "workflow",
            "notification",
            "document",
            "spreadsheet",
            "catalogue",
            "catalogue :: provider"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
