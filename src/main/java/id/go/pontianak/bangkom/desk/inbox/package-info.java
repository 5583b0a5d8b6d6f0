/**
 * The task list: what waits for whom, read from its own rows, decided one by one or fifty at once, and the round
 * that reminds every working morning. Knows no business: each process describes its own tasks.
 */
@ApplicationModule(
        id = "inbox",
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
            "bulk",
            "decisionform",
            "workflow",
            "workflow :: reminder",
            "workflow :: deadline",
            "request",
            "notification",
            "document",
            "catalogue",
            "ledger",
            "filters"
        })
@NullMarked
package id.go.pontianak.bangkom.desk.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
