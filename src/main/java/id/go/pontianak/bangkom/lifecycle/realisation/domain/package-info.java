/** What is kept and counted of a realised plan; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.realisation.domain;

import org.jspecify.annotations.NullMarked;
