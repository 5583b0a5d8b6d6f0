/**
 * Value types that any civil-service workflow speaks, without Spring: working days, learning hours (JP),
 * employee numbers (NIP), date ranges, and the kinds of refusal the portal can answer with.
 */
@ApplicationModule(
        id = "kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
