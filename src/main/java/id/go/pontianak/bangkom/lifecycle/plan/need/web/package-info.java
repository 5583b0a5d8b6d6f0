/** Pages between needs and plan; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import org.jspecify.annotations.NullMarked;
