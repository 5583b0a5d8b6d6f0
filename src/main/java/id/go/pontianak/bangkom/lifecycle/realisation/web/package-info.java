/** The pages of a realised plan; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.realisation.web;

import org.jspecify.annotations.NullMarked;
