/** Rows of sessions, rooms and staff, and what may not be at the same time. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.session.domain;

import org.jspecify.annotations.NullMarked;
