/**
 * Working days: weekends, national holidays and joint leave by decree, for units that work five or six days a
 * week.
 */
@ApplicationModule(
        id = "calendar",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
