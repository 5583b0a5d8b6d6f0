/** The way of a plan through the offices: its steps, remarks on its items, the decree, and the release of what was set. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.approval;

import org.jspecify.annotations.NullMarked;
