/**
 * The roster of a batch: who takes part in it from its first day on, with unit, name, rank and position as they were on that day, who has
 * withdrawn since, and who asks to; whoever runs it reads who left a seat before.
 */
@ApplicationModule(
        id = "participant",
        allowedDependencies = {
            "kernel",
            "forms",
            "time",
            "directory",
            "access",
            "journal",
            "notification",
            "batch",
            "batch :: event",
            "nomination",
            "session"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
