/**
 * Levels that passing a training proposes: whoever passed a programme that names competencies is put to his superior, who agrees or gives
 * another level with a reason. Nothing is given by itself; what was decided is a rating of the competency module, with source and date.
 */
@ApplicationModule(
        id = "attainment",
        allowedDependencies = {
            "kernel",
            "forms",
            "policy",
            "time",
            "directory",
            "access",
            "journal",
            "bulk",
            "workflow :: reminder",
            "workflow :: deadline",
            "request",
            "catalogue",
            "competency",
            "batch",
            "ledger"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.attainment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
