/**
 * Accounts, sign-in and roles, and the capacities in which the current user acts. Authority comes from offices
 * (directory); roles are only the six that no office carries.
 */
@ApplicationModule(
        id = "access",
        allowedDependencies = {"kernel", "forms", "policy", "directory", "journal"})
@NullMarked
package id.go.pontianak.bangkom.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
