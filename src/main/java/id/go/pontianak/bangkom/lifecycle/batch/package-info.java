/**
 * One run of a programme: call, schedule, seats, quota, selection, reserve and decree. Declares what a candidacy
 * is; a later module supplies them.
 */
@ApplicationModule(
        id = "batch",
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
            "request",
            "decisionform",
            "workflow",
            "workflow :: reminder",
            "workflow :: deadline",
            "notification",
            "document",
            "catalogue",
            "catalogue :: provider",
            "plan",
            "ledger"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
