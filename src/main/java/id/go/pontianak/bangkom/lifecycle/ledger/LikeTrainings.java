package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CertificateNumber;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.SimilarTitles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Duplicate detection where certificate numbers do not tell: which standing credits of a person may be the training that is to be credited.
 * Days that overlap are asked of all, beside that a like title (trigrams) or, since nothing else tells them apart, no certificate number.
 */
@Component
public class LikeTrainings {

    private final Ledger ledger;

    LikeTrainings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@code started} null: the training lasted one day. Whether two are the same says a person. */
    public List<LedgerEntry> of(PersonId person, String title, @Nullable LocalDate started, LocalDate completed) {
        LocalDate first = started == null ? completed : started;
        return ledger.listOf(person).stream()
                .filter(LedgerEntry::stands)
                .filter(entry -> overlaps(entry.training(), first, completed))
                .filter(entry -> SimilarTitles.same(entry.training().title(), title) || unnumbered(entry.training()))
                .toList();
    }

    /**
     * As what this training stands already: under its certificate number, or a like title on overlapping days where it has no number or the other has none.
     * Two different numbers are two certificates.
     */
    public List<LedgerEntry> standing(PersonId person, Training training) {
        Training.Details details = training.details();
        Optional<LedgerEntry> same = ledger.findByCertificate(person, details.certificateNumber());
        if (same.isPresent()) {
            return List.of(same.get());
        }
        return of(person, training.title(), details.started(), training.completed()).stream()
                .filter(entry -> SimilarTitles.same(entry.training().title(), training.title()))
                .filter(entry -> unnumbered(entry.training()) || unnumbered(training))
                .toList();
    }

    private static boolean unnumbered(Training training) {
        return CertificateNumber.key(training.details().certificateNumber()).isEmpty();
    }

    private static boolean overlaps(Training training, LocalDate first, LocalDate last) {
        LocalDate started = training.details().started();
        LocalDate begun = started == null ? training.completed() : started;
        return !begun.isAfter(last) && !training.completed().isBefore(first);
    }
}
