/** Who holds trainings: providers with their accreditation and contact. */
@NamedInterface("provider")
@NullMarked
package id.go.pontianak.bangkom.lifecycle.catalogue.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
