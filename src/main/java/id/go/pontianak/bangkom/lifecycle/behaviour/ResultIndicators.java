package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Choice;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Measured;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Outcome;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.IndicatorRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The result indicator of a batch. Where its plan named one it is that; otherwise whoever runs the batch chooses one of its programme, once. He measures it when
 * the training is over, with where it can be looked up; what is measured again replaces what was, and both stand in the journal.
 */
@Service
@Transactional
public class ResultIndicators {

    private static final int LONGEST = 300;

    private final IndicatorRows rows;
    private final Batches batches;
    private final BehaviourRights rights;
    private final Journal journal;
    private final BusinessClock clock;

    ResultIndicators(
            IndicatorRows rows, Batches batches, BehaviourRights rights, Journal journal, BusinessClock clock) {
        this.rows = rows;
        this.batches = batches;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ResultIndicator> find(String batch) {
        return rows.find(batch).or(() -> rows.planned(batch));
    }

    /** Those of the programme; empty where the batch has one already, or the programme has none. */
    @Transactional(readOnly = true)
    public List<Choice> choices(Batch batch) {
        return find(batch.number()).isPresent() ? List.of() : rows.choices(batch.programme());
    }

    /** {@code position} is that of the choice as it was entered; baseline and goal say when and how much. */
    public void choose(
            String number, @Nullable String position, @Nullable String baseline, @Nullable String goal, PersonId by) {
        Batch batch = runBy(number, by);
        Choice choice = choices(batch).stream()
                .filter(one -> String.valueOf(one.position()).equals(position))
                .findFirst()
                .orElseThrow(() -> RuleViolated.at("indicator", "refusal.behaviour.indicator"));
        ResultIndicator chosen = new ResultIndicator(
                number, choice.words(), text("baseline", baseline), text("goal", goal), false, null);
        if (!rows.choose(chosen, by)) {
            throw new NotPossibleNow("refusal.behaviour.indicatorChosen");
        }
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.behaviour.indicatorChosen", by),
                Map.of("indicator", choice.words()));
    }

    /** {@code value} may be empty only where the indicator cannot be measured. */
    public void measure(
            String number, @Nullable String value, @Nullable Outcome outcome, @Nullable String evidence, PersonId by) {
        Batch batch = runBy(number, by);
        ResultIndicator indicator = find(number).orElseThrow(() -> new NotPossibleNow("refusal.behaviour.noIndicator"));
        if (!clock.today().isAfter(batch.lastDay())) {
            throw new NotPossibleNow("refusal.behaviour.trainingNotOver");
        }
        if (outcome == null) {
            throw RuleViolated.at("outcome", "refusal.behaviour.outcome");
        }
        String measured = outcome == Outcome.UNMEASURABLE ? ReadableText.of(value) : text("value", value);
        rows.choose(indicator, null);
        rows.measure(number, new Measured(measured, outcome, text("evidence", evidence), clock.today()), by);
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.behaviour.indicatorMeasured", by),
                Map.of("value", measured, "outcome", outcome.name()));
    }

    private Batch runBy(String number, PersonId by) {
        Batch batch = batches.batch(number);
        if (!rights.mayReadNames(by, number)) {
            throw new NotFound();
        }
        return batch;
    }

    private static String text(String field, @Nullable String entered) {
        String text = ReadableText.of(entered);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw RuleViolated.at(field, "refusal.behaviour.indicatorText", LONGEST);
        }
        return text;
    }
}
