/** How working days are counted. */
@NullMarked
package id.go.pontianak.bangkom.foundation.calendar.domain;

import org.jspecify.annotations.NullMarked;
