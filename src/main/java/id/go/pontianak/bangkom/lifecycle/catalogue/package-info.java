/**
 * Training programmes and their providers: what can be learned, for whom, how many learning hours it credits,
 * and what it asks of its participants.
 */
@ApplicationModule(
        id = "catalogue",
        allowedDependencies = {"kernel", "directory"})
@NullMarked
package id.go.pontianak.bangkom.lifecycle.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
