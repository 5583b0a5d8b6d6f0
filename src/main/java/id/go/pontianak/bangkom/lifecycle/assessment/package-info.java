/**
 * The tests of a batch: pre-test and post-test of programmes that measure learning are opened by the calendar of the batch, others by its
 * organiser, and so is the remedial test of whoever missed the score alone; the delayed test of whoever passed opens by itself. Participants are asked to sit them; scores are kept by the
 * examinations, under the number of the batch.
 */
@ApplicationModule(
        id = "assessment",
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
            "importing",
            "request",
            "catalogue",
            "examination",
            "batch",
            "batch :: event",
            "session",
            "participant",
            "learning",
            "result"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
