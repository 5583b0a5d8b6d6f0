/** From the proposed list to the decree, and what is decided when a list comes late or an official may not decide. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.list;

import org.jspecify.annotations.NullMarked;
