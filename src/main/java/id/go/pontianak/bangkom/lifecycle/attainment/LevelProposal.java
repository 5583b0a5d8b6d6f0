package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A level, 1 to 5, that a person who passed in this batch may have reached in a competency, until his superior has decided. {@code again}: he had, but
 * its credit was taken back since, and he says whether {@code level}, which is that confirmed by then, still holds.
 */
public record LevelProposal(
        UUID id, String batch, PersonId person, String competency, int level, LocalDate passedOn, boolean again) {}
