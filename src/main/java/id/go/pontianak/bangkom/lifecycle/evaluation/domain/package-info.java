/** Figures of an evaluation as pure functions, and the rows in which it is kept; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import org.jspecify.annotations.NullMarked;
