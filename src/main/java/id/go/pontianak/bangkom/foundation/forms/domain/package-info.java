/** How what was shown travels with a form. */
@NullMarked
package id.go.pontianak.bangkom.foundation.forms.domain;

import org.jspecify.annotations.NullMarked;
