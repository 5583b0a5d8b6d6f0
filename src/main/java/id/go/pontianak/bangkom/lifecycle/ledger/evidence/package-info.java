/** Learning elsewhere: what somebody claims, its evidence, who looks at it, and the hours it is worth. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import org.jspecify.annotations.NullMarked;
