/**
 * Courses written in the portal: the draft of the next version, its checks, its publication by a second person, the difference to what is
 * published, former versions, and a course as a ZIP of Markdown. What is published belongs to {@code learning}.
 */
@ApplicationModule(
        id = "courseware",
        allowedDependencies = {
            "kernel",
            "forms",
            "document",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "catalogue",
            "examination",
            "learning"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.courseware;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
