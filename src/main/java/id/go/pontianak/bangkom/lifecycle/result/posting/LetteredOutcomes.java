package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results that are set and posted, as superiors read them in a letter: with the hours and the certificate that stand on the day of reading, whatever was
 * corrected or revoked since.
 */
@Component
class LetteredOutcomes implements SettledOutcomes {

    private final ResultCases cases;
    private final ResultRows rows;
    private final Batches batches;
    private final Certificates certificates;
    private final CreditedHours credited;
    private final FirstMeasurement measurement;

    LetteredOutcomes(
            ResultCases cases,
            ResultRows rows,
            Batches batches,
            Certificates certificates,
            CreditedHours credited,
            FirstMeasurement measurement) {
        this.cases = cases;
        this.rows = rows;
        this.batches = batches;
        this.certificates = certificates;
        this.credited = credited;
        this.measurement = measurement;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Settled> of(String number) {
        return cases.ofBatch(number)
                .filter(results -> results.status() == ResultStatus.POSTED)
                .map(this::settled)
                .orElse(List.of());
    }

    private List<Settled> settled(ResultCase results) {
        Batch batch = batches.batch(results.batch());
        List<ParticipantResult> all = rows.of(batch.number());
        Map<PersonId, Integer> hours = credited.of(
                results,
                batch,
                all.stream().filter(result -> outcome(result).passed()).toList());
        Map<PersonId, String> valid = certificates.listOf(batch.number()).stream()
                .filter(Certificate::valid)
                .collect(Collectors.toMap(Certificate::person, Certificate::number, (first, second) -> second));
        LocalDate measured = measurement.toCome(batch).orElse(null);
        return all.stream()
                .map(result -> outcome(result).passed()
                        ? settled(
                                result,
                                hours.getOrDefault(result.person(), 0),
                                certificate(result, valid.get(result.person())),
                                measured)
                        : settled(result, 0, "", null))
                .toList();
    }

    private static Settled settled(
            ParticipantResult result, int hours, String certificate, @Nullable LocalDate measured) {
        ResultOutcome outcome = outcome(result);
        return new Settled(
                result.person(),
                "result.outcome." + outcome,
                outcome.passed(),
                result.measured().post(),
                hours,
                certificate,
                measured);
    }

    /** The city's own where one is valid, otherwise what an outside organiser gave. */
    private static String certificate(ParticipantResult result, @Nullable String valid) {
        return valid == null ? Objects.requireNonNullElse(result.recorded().certificate(), "") : valid;
    }

    private static ResultOutcome outcome(ParticipantResult result) {
        return Objects.requireNonNull(result.recorded().outcome());
    }
}
