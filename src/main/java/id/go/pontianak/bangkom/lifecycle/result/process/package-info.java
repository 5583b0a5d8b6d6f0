/** The process batch-results as the module speaks to it; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.result.process;

import org.jspecify.annotations.NullMarked;
