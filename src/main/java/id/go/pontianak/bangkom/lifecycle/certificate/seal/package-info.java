/** The electronic seal of certificates; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import org.jspecify.annotations.NullMarked;
