/** Rooms and what they are used for. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.session.room;

import org.jspecify.annotations.NullMarked;
