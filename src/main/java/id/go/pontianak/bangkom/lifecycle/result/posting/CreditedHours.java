package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.LikeTrainings;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The learning hours that the ledger has today for whoever passed: those of the standing credit of the participation, none where it was taken back, and of
 * what stood before where the result of an outside organiser was not credited beside it.
 */
@Component
class CreditedHours {

    private final Ledger ledger;
    private final LikeTrainings like;
    private final Catalogue catalogue;

    CreditedHours(Ledger ledger, LikeTrainings like, Catalogue catalogue) {
        this.ledger = ledger;
        this.like = like;
        this.catalogue = catalogue;
    }

    /** Of a programme without learning hours: nobody's. One statement for all whose participation was credited. */
    Map<PersonId, Integer> of(ResultCase results, Batch batch, List<ParticipantResult> passed) {
        Programme programme = catalogue.programme(batch.programme(), batch.programmeVersion());
        if (programme.learningHours().value() == 0) {
            return Map.of();
        }
        Map<String, LearningHours> standing = ledger.standingOf(
                passed.stream().map(result -> source(batch, result)).toList());
        Map<PersonId, Integer> hours = new HashMap<>();
        for (ParticipantResult result : passed) {
            LearningHours posted = standing.get(source(batch, result));
            hours.put(result.person(), posted == null ? before(results, batch, programme, result) : posted.value());
        }
        return hours;
    }

    private int before(ResultCase results, Batch batch, Programme programme, ParticipantResult result) {
        if (!results.external()) {
            return 0;
        }
        String certificate = Objects.requireNonNullElse(result.recorded().certificate(), "");
        return like
                .standing(
                        result.person(), PostedResult.training(results, batch, programme, certificate, batch.lastDay()))
                .stream()
                .mapToInt(LedgerEntry::hours)
                .sum();
    }

    private static String source(Batch batch, ParticipantResult result) {
        return CreditSource.batch(batch.number(), result.person());
    }
}
