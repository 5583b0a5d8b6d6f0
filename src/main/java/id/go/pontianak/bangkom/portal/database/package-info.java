/** The database of a machine that has none: a real PostgreSQL, unpacked and kept under the data directory. */
@NullMarked
package id.go.pontianak.bangkom.portal.database;

import org.jspecify.annotations.NullMarked;
