/** Who is asked about an alumnus: drawn from those who know his work, placed, and let go. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.behaviour.rater;

import org.jspecify.annotations.NullMarked;
