package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which superiors are first asked how a training is applied at work (Kirkpatrick level 3). */
@Component
class FirstMeasurement {

    private final Programmes programmes;
    private final Policies policies;
    private final BusinessClock clock;

    FirstMeasurement(Programmes programmes, Policies policies, BusinessClock clock) {
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** Empty where the programme asks for none, and once the day has come: nobody is asked for a day that is past. */
    Optional<LocalDate> toCome(Batch batch) {
        LocalDate last = batch.lastDay();
        return programmes
                        .terms(batch.programme(), batch.programmeVersion())
                        .completion()
                        .levels()
                        .contains(EvaluationLevel.L3)
                ? Optional.of(last.plusDays(policies.number("evaluation.behaviourFirst", last)))
                        .filter(day -> day.isAfter(clock.today()))
                : Optional.empty();
    }
}
