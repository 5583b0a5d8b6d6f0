/** The nomination as an aggregate, its steps, and the rules of its route. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import org.jspecify.annotations.NullMarked;
