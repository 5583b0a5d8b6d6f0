/** The call for nominations and what follows it on the way to the first day. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.call;

import org.jspecify.annotations.NullMarked;
