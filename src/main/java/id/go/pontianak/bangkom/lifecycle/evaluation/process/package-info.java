/** The process programme-evaluation as the module speaks to it, and its decision table; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import org.jspecify.annotations.NullMarked;
