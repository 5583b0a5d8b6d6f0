/**
 * Behaviour at work some months after a training (Kirkpatrick, level 3; Peraturan LAN 10/2018): in waves after the last day of a batch, each superior
 * judges all his alumni on one page, alumni, colleagues and subordinates answer as requests. What was answered does not say by whom.
 */
@ApplicationModule(
        id = "behaviour",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "journal",
            "bulk",
            "workflow",
            "workflow :: reminder",
            "workflow :: deadline",
            "request",
            "catalogue",
            "batch",
            "session",
            "participant",
            "result"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.behaviour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
