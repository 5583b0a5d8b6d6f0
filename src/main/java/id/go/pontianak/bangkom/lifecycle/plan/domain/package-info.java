/** Rows of plans and what follows from them; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.domain;

import org.jspecify.annotations.NullMarked;
