/** The process annual-plan as the module speaks to it; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.process;

import org.jspecify.annotations.NullMarked;
