/**
 * What became of the plan of a year: events, seats, learning hours (JP) and money as planned and as realised, the months in which money is
 * spent or still will be, and the batches whose days have passed without a batch. Payments are entered here; all else is read from the
 * plan, the batches, their rosters and the credits.
 */
@ApplicationModule(
        id = "realisation",
        allowedDependencies = {
            "kernel",
            "forms",
            "time",
            "directory",
            "access",
            "shell",
            "journal",
            "document",
            "spreadsheet",
            "plan",
            "batch"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.realisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
