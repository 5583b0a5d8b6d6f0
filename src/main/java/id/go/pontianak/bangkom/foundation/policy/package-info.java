/**
 * Dated settings: every number that officials may change stands here with a date from which it holds and its
 * legal basis (dasar hukum).
 */
@ApplicationModule(
        id = "policy",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
