/** The rows of the roster; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.participant.domain;

import org.jspecify.annotations.NullMarked;
