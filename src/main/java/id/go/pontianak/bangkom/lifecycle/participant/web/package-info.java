/** Pages of the roster; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.participant.web;

import org.jspecify.annotations.NullMarked;
