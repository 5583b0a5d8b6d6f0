/**
 * The forms of plain decisions as declared in {@code forms/*.form}: their fields, what is accepted in them, the record that is made of it, and
 * the lists of reasons they offer. Knows neither tasks nor cases.
 */
@ApplicationModule(
        id = "decisionform",
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.decisionform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
