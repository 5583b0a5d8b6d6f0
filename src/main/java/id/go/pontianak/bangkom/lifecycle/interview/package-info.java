/**
 * Interviews of the alumni in whose work a training shows most and least (Brinkerhoff's success case method): found when behaviour at work was
 * measured for the last time, asked whether they are willing, interviewed by an analyst. What he heard is kept under a number, without the person.
 */
@ApplicationModule(
        id = "interview",
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
            "workflow :: reminder",
            "workflow :: deadline",
            "request",
            "notification",
            "batch",
            "behaviour"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
