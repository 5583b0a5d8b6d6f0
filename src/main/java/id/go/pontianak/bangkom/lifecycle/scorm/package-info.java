/**
 * SCORM 1.2 packages of courses: content that others made. Unpacked within limits, played on a host name of its own where no cookie of the
 * portal goes and no page of it is, and gone on with where it was left. What a package says of its learner is marked as its own report and
 * decides nothing.
 */
@ApplicationModule(
        id = "scorm",
        allowedDependencies = {
            "kernel",
            "forms",
            "document",
            "spreadsheet",
            "access",
            "journal",
            "catalogue",
            "batch",
            "participant",
            "learning",
            "courseware"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.scorm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
