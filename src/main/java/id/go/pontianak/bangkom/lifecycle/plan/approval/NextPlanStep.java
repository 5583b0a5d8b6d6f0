package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.List;

/** The step that waits: whom it is put to, and whether it is the mayor's, who sets the plan. */
public record NextPlanStep(List<Addressee> officials, boolean mayor) {}
