/**
 * Whether a training helped: reaction of those who attended, learning by tests before and after, and the verdict on the programme that a
 * decision table proposes and officials take where it asks for them (Kirkpatrick; Peraturan LAN 10/2018). Answers to questionnaires
 * cannot be linked to persons.
 */
@ApplicationModule(
        id = "evaluation",
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
            "workflow :: reminder",
            "workflow :: deadline",
            "request",
            "notification",
            "document",
            "spreadsheet",
            "catalogue",
            "examination",
            "batch",
            "batch :: event",
            "session",
            "participant",
            "attendance",
            "result",
            "learning",
            "behaviour",
            "interview"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
