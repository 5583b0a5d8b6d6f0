/**
 * Letters of a batch by the rules of official correspondence (Permendagri 1/2023): to heads of units the request for proposals, to
 * participants call-up, change of dates and cancellation, to superiors the results of their people, of a unit to its own people the letter of assignment; numbered by HR, kept in a register, sent as PDF.
 */
@ApplicationModule(
        id = "letter",
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
            "batch",
            "session"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
