/**
 * Letters of a batch to its participants by the rules of official correspondence (Permendagri 1/2023): call-up, change of dates,
 * cancellation; numbered by HR, kept in a register, sent as PDF.
 */
@ApplicationModule(
        id = "letter",
        allowedDependencies = {
            "kernel",
            "forms",
            "time",
            "directory",
            "access",
            "journal",
            "notification",
            "document",
            "batch",
            "session"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
