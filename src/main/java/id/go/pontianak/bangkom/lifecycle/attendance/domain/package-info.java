/** Codes and proofs of scans, the window in which they count, and the marks that are stored. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import org.jspecify.annotations.NullMarked;
