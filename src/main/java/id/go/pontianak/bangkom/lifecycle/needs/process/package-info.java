/** The three processes of the analysis of needs, as the module speaks to them; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.process;

import org.jspecify.annotations.NullMarked;
