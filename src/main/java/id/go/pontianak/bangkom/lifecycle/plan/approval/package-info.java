/** What offices write about the items of a plan that is before them; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.approval;

import org.jspecify.annotations.NullMarked;
