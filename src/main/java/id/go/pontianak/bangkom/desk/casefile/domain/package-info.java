/** Who may open a case, and the steps it has taken. */
@NullMarked
package id.go.pontianak.bangkom.desk.casefile.domain;

import org.jspecify.annotations.NullMarked;
