/**
 * Forms that change something: on which page each stands, what it showed of what it changes, and that nobody overwrites what he has
 * not seen.
 */
@ApplicationModule(
        id = "forms",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
