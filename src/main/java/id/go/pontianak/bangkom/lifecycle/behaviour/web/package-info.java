/** Pages of behaviour at work; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import org.jspecify.annotations.NullMarked;
