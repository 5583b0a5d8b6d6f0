/** The certificate as data that other systems check: Open Badges 3.0, a profile of W3C verifiable credentials. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.certificate.badge;

import org.jspecify.annotations.NullMarked;
