/** What becomes of a database that a former release left behind. */
@NullMarked
package id.go.pontianak.bangkom.former;

import org.jspecify.annotations.NullMarked;
