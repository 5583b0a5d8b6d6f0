/** A person's own learning hours, and the import of training history. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger.web;

import org.jspecify.annotations.NullMarked;
