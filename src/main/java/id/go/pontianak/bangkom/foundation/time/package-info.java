/**
 * Time: the movable business clock, and working days (weekends, national holidays and joint leave by decree) for units that work five or
 * six days a week.
 */
@ApplicationModule(
        id = "time",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
