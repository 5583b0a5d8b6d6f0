/** Pages of the analysis of needs; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.web;

import org.jspecify.annotations.NullMarked;
