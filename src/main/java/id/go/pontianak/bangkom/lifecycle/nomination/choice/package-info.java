/** Whom somebody may propose, and for what. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.choice;

import org.jspecify.annotations.NullMarked;
