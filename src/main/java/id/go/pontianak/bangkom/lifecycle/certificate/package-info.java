/**
 * Certificates of completed trainings: numbered in series without gaps, printed on request, checked by anybody, revoked and replaced. Knows
 * persons and learning hours, no batches: an event is an opaque text of the module that orders certificates, and everything that is printed
 * comes frozen in its order.
 */
@ApplicationModule(
        id = "certificate",
        allowedDependencies = {
            "kernel",
            "forms",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "notification",
            "document",
            "spreadsheet",
            "bulk",
            "ledger"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
