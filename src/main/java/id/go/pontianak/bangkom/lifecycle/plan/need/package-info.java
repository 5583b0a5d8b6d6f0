/** What a plan makes of the locked needs: items as they propose them, who is served twice, and the way from a need to a new rating. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.plan.need;

import org.jspecify.annotations.NullMarked;
