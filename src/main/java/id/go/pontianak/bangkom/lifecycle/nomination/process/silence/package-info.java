/** Delegates for whoever does not answer in time. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.process.silence;

import org.jspecify.annotations.NullMarked;
