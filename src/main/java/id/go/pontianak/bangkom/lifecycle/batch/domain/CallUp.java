package id.go.pontianak.bangkom.lifecycle.batch.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When participants were last called up, and whether on fewer working days' notice than promised. */
@Embeddable
record CallUp(LocalDate calledUpOn, boolean calledUpLate) {}
