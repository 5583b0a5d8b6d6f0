/**
 * The append-only record of who did what, in which capacity and why. Written in the transaction of the deed,
 * chained later by a sealer, erasable only where it holds personal text.
 */
@ApplicationModule(
        id = "journal",
        allowedDependencies = {"kernel", "directory"})
@NullMarked
package id.go.pontianak.bangkom.foundation.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
