package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A participant has done all that the course of his self-paced batch asks: read the mandatory pages, passed the final test with {@code score}
 * (0 to 100), had his practice confirmed where it is asked. Published once a person and batch, in that transaction.
 */
public record LearningCompleted(String batch, PersonId person, BigDecimal score, LocalDate day) {}
