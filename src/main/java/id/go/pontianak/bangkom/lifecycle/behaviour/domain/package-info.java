/** Rows and figures of behaviour at work; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import org.jspecify.annotations.NullMarked;
