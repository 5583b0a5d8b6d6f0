/**
 * The trail of a decision through offices, the same for every life cycle: which steps were opened, whom they were put to, who decided for which
 * office in which capacity, what was returned, taken back or completed itself, and who was recused. Which step comes next is the business of
 * the process that owns the case.
 */
@ApplicationModule(
        id = "approval",
        allowedDependencies = {"kernel", "directory", "time", "decisionform", "workflow", "workflow :: deadline"})
@NullMarked
package id.go.pontianak.bangkom.foundation.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
