/**
 * Eligibility: whether the rules E01 to E15 speak for or against a person's part in a batch, by a decision table, and the facts of personnel
 * files it needs. Asked before anybody is proposed and when days move; which proposals run is supplied from above.
 */
@ApplicationModule(
        id = "eligibility",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "staffing",
            "importing",
            "workflow",
            "spreadsheet",
            "catalogue",
            "needs",
            "ledger",
            "batch"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
