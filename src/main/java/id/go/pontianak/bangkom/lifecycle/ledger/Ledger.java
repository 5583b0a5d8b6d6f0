package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Learning hours and training history of persons. A credit belongs to the year of its completion date. */
@Service
public class Ledger {

    /** A training somebody completed; {@code programme} is null for training outside the catalogue. */
    public record Training(
            @Nullable String programme,
            String title,
            LocalDate completed,
            LearningHours learningHours,
            String evidence) {}

    public LearningHours hoursOf(PersonId person, int year) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, LearningHours> hoursOf(Collection<PersonId> persons, int year) {
        throw new UnsupportedOperationException();
    }

    /** Latest first. */
    public List<Training> historyOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public Optional<LocalDate> lastCompleted(PersonId person, String programme) {
        throw new UnsupportedOperationException();
    }

    public Optional<LocalDate> lastTraining(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
