/**
 * The typed layer over the process engine, and the only foundation module that knows it: starting and
 * correlating cases, and the one door through which tasks are decided.
 */
@ApplicationModule(
        id = "workflow",
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
            "decisionform"
        })
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
