/**
 * Batches that an organiser outside the city holds (BPSDM, LAN, a ministry): the list of participants that goes to it with a letter, and its
 * answer, recorded by HR of the city with the organiser's document: it accepts, with as many seats as it grants, or calls the training off.
 */
@ApplicationModule(
        id = "organiser",
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
            "decisionform",
            "catalogue",
            "catalogue :: provider",
            "batch"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.organiser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
