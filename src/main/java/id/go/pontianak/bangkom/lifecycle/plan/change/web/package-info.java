/** Pages of changes of single items; closed to other modules. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import org.jspecify.annotations.NullMarked;
