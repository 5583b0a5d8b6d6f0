/** Signing in over HTTP: the form, its throttle, remembered browsers, and the end of a session. */
@NullMarked
package id.go.pontianak.bangkom.foundation.access.web;

import org.jspecify.annotations.NullMarked;
