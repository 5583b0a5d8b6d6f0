/** The certificate as a sheet of paper. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate.print;

import org.jspecify.annotations.NullMarked;
