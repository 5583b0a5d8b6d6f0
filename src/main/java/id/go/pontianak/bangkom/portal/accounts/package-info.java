/** Pages on which administrators keep accounts and read whose records were opened. */
@NullMarked
package id.go.pontianak.bangkom.portal.accounts;

import org.jspecify.annotations.NullMarked;
