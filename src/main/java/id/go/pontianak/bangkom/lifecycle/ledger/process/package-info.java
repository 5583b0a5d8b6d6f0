/** The process external-learning as the module speaks to it; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger.process;

import org.jspecify.annotations.NullMarked;
