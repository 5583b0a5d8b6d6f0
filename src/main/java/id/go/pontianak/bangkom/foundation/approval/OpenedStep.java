package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.time.Instant;
import java.util.List;

/** A step that waits: for what, whom, until when, and when the superior office joins. */
public record OpenedStep(Purpose purpose, List<Addressee> addressees, Instant due, Instant escalation) {}
