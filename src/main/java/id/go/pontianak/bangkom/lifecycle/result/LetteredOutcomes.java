package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results that are set and posted, as superiors read them in a letter. */
@Component
class LetteredOutcomes implements SettledOutcomes {

    private final ResultCases cases;
    private final ResultRows rows;
    private final Batches batches;
    private final Catalogue catalogue;
    private final Programmes programmes;
    private final Certificates certificates;
    private final Policies policies;

    LetteredOutcomes(
            ResultCases cases,
            ResultRows rows,
            Batches batches,
            Catalogue catalogue,
            Programmes programmes,
            Certificates certificates,
            Policies policies) {
        this.cases = cases;
        this.rows = rows;
        this.batches = batches;
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.certificates = certificates;
        this.policies = policies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Settled> of(String number) {
        if (cases.ofBatch(number)
                .filter(results -> results.status() == ResultStatus.POSTED)
                .isEmpty()) {
            return List.of();
        }
        Batch batch = batches.batch(number);
        int hours = catalogue
                .programme(batch.programme(), batch.programmeVersion())
                .learningHours()
                .value();
        LocalDate measured = measured(batch);
        return rows.of(number).stream()
                .map(result -> settled(result, hours, measured))
                .toList();
    }

    private Settled settled(ParticipantResult result, int hours, @Nullable LocalDate measured) {
        ResultOutcome outcome = Objects.requireNonNull(result.recorded().outcome());
        return new Settled(
                result.person(),
                "result.outcome." + outcome,
                outcome.passed(),
                result.measured().post(),
                outcome.passed() ? hours : 0,
                outcome.passed() ? certificate(result) : "",
                outcome.passed() ? measured : null);
    }

    private String certificate(ParticipantResult result) {
        return certificates
                .find(result.batch(), result.person())
                .map(Certificate::number)
                .orElseGet(() -> Objects.requireNonNullElse(result.recorded().certificate(), ""));
    }

    /** The day of the first measurement of behaviour at work, where the programme asks for one. */
    private @Nullable LocalDate measured(Batch batch) {
        boolean asked = programmes
                .terms(batch.programme(), batch.programmeVersion())
                .completion()
                .levels()
                .contains(EvaluationLevel.L3);
        LocalDate last = batch.lastDay();
        return asked ? last.plusDays(policies.number("evaluation.behaviourFirst", last)) : null;
    }
}
