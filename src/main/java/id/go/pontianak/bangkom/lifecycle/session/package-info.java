/**
 * How a batch is run: its sessions with their rooms, and its staff, who are the organisers, trainers and assistants. A room and a
 * person of the directory are at one place at a time (exclusion constraints); says who may run a batch or a session.
 */
@ApplicationModule(
        id = "session",
        allowedDependencies = {
            "kernel",
            "forms",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "document",
            "notification",
            "catalogue",
            "batch",
            "batch :: event"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
