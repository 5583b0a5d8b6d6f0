package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;

/** A person has sat a test, or its score changed since; heard in the same transaction. */
public record AttemptFinished(String group, TestKind kind, PersonId person, BigDecimal score, boolean passed) {}
