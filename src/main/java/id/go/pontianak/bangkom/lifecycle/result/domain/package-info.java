/** Rules and rows of results; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.result.domain;

import org.jspecify.annotations.NullMarked;
