/**
 * A proposal that one person takes part in one batch: the route through the offices, its steps, and what follows a seat. The candidacies of a batch are its ready nominations.
 */
@ApplicationModule(
        id = "nomination",
        allowedDependencies = {
            "kernel",
            "forms",
            "database",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "staffing",
            "bulk",
            "approval",
            "decisionform",
            "workflow",
            "workflow :: reminder",
            "workflow :: deadline",
            "notification",
            "catalogue",
            "plan",
            "needs",
            "ledger",
            "batch",
            "eligibility"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
