/** How working days are counted. */
@NullMarked
package id.go.pontianak.bangkom.foundation.time.domain;

import org.jspecify.annotations.NullMarked;
