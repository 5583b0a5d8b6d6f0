/**
 * Filters of lists that people keep under a name, for themselves or for all who answer for an office or hold a role. A list whose filters
 * can be kept says so by a {@link FilteredList}; what is kept is the query of its address.
 */
@ApplicationModule(
        id = "filters",
        allowedDependencies = {"kernel", "forms", "time", "access", "shell", "directory"})
@NullMarked
package id.go.pontianak.bangkom.desk.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
