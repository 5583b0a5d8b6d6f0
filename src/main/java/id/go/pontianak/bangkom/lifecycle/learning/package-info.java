/**
 * Courses that people learn by themselves: pages and practice questions in versions, who has read what, the tests of self-paced batches, and
 * the moment at which somebody has completed a course ({@code LearningCompleted}), which the results of the batch hear.
 */
@ApplicationModule(
        id = "learning",
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
            "catalogue",
            "examination",
            "batch",
            "participant"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
