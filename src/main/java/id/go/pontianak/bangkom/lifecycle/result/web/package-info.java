/** Pages of results; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.result.web;

import org.jspecify.annotations.NullMarked;
