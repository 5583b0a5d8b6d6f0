package id.go.pontianak.bangkom.lifecycle.plan.version;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.time.Instant;

/** A version of the plan of a year as it was handed up, frozen; counted over the plan and its amendments. */
public record PlanVersion(int year, int no, String plan, PersonId madeBy, Instant madeAt, Rupiah total) {}
