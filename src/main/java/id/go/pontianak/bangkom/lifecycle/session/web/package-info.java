/** Pages of sessions, rooms and staff. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.session.web;

import org.jspecify.annotations.NullMarked;
