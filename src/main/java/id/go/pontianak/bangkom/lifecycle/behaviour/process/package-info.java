/** The process behaviour-evaluation as the module speaks to it; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.behaviour.process;

import org.jspecify.annotations.NullMarked;
