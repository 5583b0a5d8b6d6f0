/** A nomination as people read it: its page, its steps, what the reader may do, and what else is known of the nominee. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import org.jspecify.annotations.NullMarked;
