/** What a batch does to its nominations: who is ready, who gets a place, what becomes of it when days move or the calendar changes. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import org.jspecify.annotations.NullMarked;
