/** The year of all perangkat daerah: rows of runs, whether all are done, and the lock that copies the lines. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import org.jspecify.annotations.NullMarked;
