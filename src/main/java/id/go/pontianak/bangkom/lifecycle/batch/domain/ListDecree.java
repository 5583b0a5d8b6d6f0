package id.go.pontianak.bangkom.lifecycle.batch.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Surat keputusan by which the list was set. */
@Embeddable
public record ListDecree(String decreeNumber, LocalDate decreeDate, UUID decreedBy) {}
