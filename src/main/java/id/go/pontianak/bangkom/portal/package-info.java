/**
 * The frame around every page: layout, home, sign-in, help, errors, languages, the security filter chain, and
 * the embedded database of a machine that has none.
 */
@ApplicationModule(id = "portal")
@NullMarked
package id.go.pontianak.bangkom.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
