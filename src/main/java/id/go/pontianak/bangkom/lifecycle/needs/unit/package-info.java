/** The needs of one perangkat daerah from its opening to the lock: its people asked, moved with the directory, its recap decided. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.unit;

import org.jspecify.annotations.NullMarked;
