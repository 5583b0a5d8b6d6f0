/** The rows of requests and the tally of each case. */
@NullMarked
package id.go.pontianak.bangkom.foundation.request.domain;

import org.jspecify.annotations.NullMarked;
