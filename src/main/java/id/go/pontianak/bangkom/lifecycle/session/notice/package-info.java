/** Who is told of sessions, and how they come into a calendar. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.session.notice;

import org.jspecify.annotations.NullMarked;
