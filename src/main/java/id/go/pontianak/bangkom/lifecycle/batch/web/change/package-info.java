/** What can be changed about a batch: days, venue, seats, the call. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import org.jspecify.annotations.NullMarked;
