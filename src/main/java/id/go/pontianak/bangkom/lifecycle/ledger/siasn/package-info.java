/** The file for the national system of civil servants (SIASN) of BKN. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import org.jspecify.annotations.NullMarked;
