/** Appointing, absences and substitutes, and the lists that administrators look through. */
@NullMarked
package id.go.pontianak.bangkom.foundation.staffing.domain;

import org.jspecify.annotations.NullMarked;
