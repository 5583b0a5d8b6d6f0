/** Pages of plans; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.web;

import org.jspecify.annotations.NullMarked;
