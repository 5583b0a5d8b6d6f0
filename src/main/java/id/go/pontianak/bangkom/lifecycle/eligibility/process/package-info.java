/** The decision table of eligibility, evaluated by the engine. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import org.jspecify.annotations.NullMarked;
