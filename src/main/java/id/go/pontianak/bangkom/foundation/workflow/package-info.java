/**
 * The typed layer over the process engine, and the only foundation module that knows it: the business clock,
 * starting and correlating cases, the one door through which tasks are decided, and the durable queue for many
 * cases at once.
 */
@ApplicationModule(
        id = "workflow",
        allowedDependencies = {"kernel", "forms", "policy", "calendar", "directory", "access", "journal"})
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
