/** How credits are stored and read; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import org.jspecify.annotations.NullMarked;
