/**
 * One case as people see it: where it stands and who must act, its steps and its diagram, who did what, the mails it caused, what is said
 * about it. Reads the rows of tracking and of the task list; nothing is decided here.
 */
@ApplicationModule(
        id = "casefile",
        allowedDependencies = {
            "kernel",
            "document",
            "forms",
            "database",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "workflow",
            "workflow :: models",
            "notification",
            "inbox",
            "tracking"
        })
@NullMarked
package id.go.pontianak.bangkom.desk.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
