/** Versions of a plan as they were handed up, compared cell by cell. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.version;

import org.jspecify.annotations.NullMarked;
