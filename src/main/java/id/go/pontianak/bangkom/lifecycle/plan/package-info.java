/**
 * The plan of competency development of a year (PP 11/2017 art. 205-207): items with the fields of art. 207(3), what they cost against the
 * ceiling of each source of money, the locked needs they serve, its way from the analyst to the mayor who sets it, and the release of its items. Later modules make
 * batches of what is released and say what became of them.
 */
@ApplicationModule(
        id = "plan",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "notification",
            "bulk",
            "decisionform",
            "workflow",
            "workflow :: deadline",
            "approval",
            "document",
            "spreadsheet",
            "catalogue",
            "catalogue :: provider",
            "competency",
            "needs"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
