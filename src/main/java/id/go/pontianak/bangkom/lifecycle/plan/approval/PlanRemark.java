package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** What somebody in an office asks to be changed in one item; {@code capacity} is the title in which he looks at the plan. */
public record PlanRemark(String item, PersonId by, String capacity, String text) {}
