/** Rows, series and what is computed of them. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import org.jspecify.annotations.NullMarked;
