/** Which office comes next, by the decision table, and how long it has. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import org.jspecify.annotations.NullMarked;
