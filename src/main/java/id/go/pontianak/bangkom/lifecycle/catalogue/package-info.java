/**
 * Training programmes with their versions, fields and providers: what can be learned, for whom, how many learning hours it credits,
 * and what it asks of its participants. HR keeps them on pages; declares what a run of a programme is, a later module supplies them.
 */
@ApplicationModule(
        id = "catalogue",
        allowedDependencies = {
            "kernel",
            "forms",
            "directory",
            "access",
            "shell",
            "journal",
            "document",
            "spreadsheet",
            "workflow"
        })
@NullMarked
package id.go.pontianak.bangkom.lifecycle.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
