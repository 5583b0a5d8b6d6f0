package id.go.pontianak.bangkom.lifecycle.batch.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Surat keputusan by which the list was set. {@code decreeNumber} null: seats were given by rule, in the name of whoever planned the batch. */
@Embeddable
record ListDecree(@Nullable String decreeNumber, LocalDate decreeDate, UUID decreedBy) {}
