/** The decision tables as pages: everybody who signs in can read by which rules things are decided. */
@NullMarked
package id.go.pontianak.bangkom.portal.tables;

import org.jspecify.annotations.NullMarked;
