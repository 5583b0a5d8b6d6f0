/** The pages of batches: list, one batch, planning and changing it, and the list of participants. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.web;

import org.jspecify.annotations.NullMarked;
