package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.BatchRules;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Suggested;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultGrades;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows.Early;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts the result of one person who completed a self-paced course, in a transaction of its own behind the lock of the batch; idempotent. Dropped for whoever withdrew, and where the batch is called off or closed. */
@Component
class EarlyPosting implements BulkRuns.Worker {

    static final String KIND = "result.learned";

    private final EarlyRows rows;
    private final ResultCases cases;
    private final BatchRules rules;
    private final Batches batches;
    private final Participants participants;
    private final PostedResult posted;
    private final BusinessClock clock;

    EarlyPosting(
            EarlyRows rows,
            ResultCases cases,
            BatchRules rules,
            Batches batches,
            Participants participants,
            PostedResult posted,
            BusinessClock clock) {
        this.rows = rows;
        this.cases = cases;
        this.rules = rules;
        this.batches = batches;
        this.participants = participants;
        this.posted = posted;
        this.clock = clock;
    }

    static BulkRuns.Row row(String batch, PersonId person) {
        return new BulkRuns.Row(batch + ':' + person, batch + ' ' + person);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A refusal is a fault here, as with results that were set: it is tried again, and then put before the administrators. */
    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        int space = row.input().indexOf(' ');
        String number = row.input().substring(0, space);
        PersonId person = PersonId.of(row.input().substring(space + 1));
        Batch batch = batches.lockForUpdate(number);
        if (!batch.status().begun() || !participants.isParticipant(number, person)) {
            rows.drop(number, person);
            return;
        }
        requireRecording(number);
        ResultCase rule = byRule(batch);
        rows.post(number, person, clock.instant()).ifPresent(early -> {
            ParticipantResult passed = ResultGrades.graded(rule.rule(), passed(number, person, early));
            try {
                posted.post(rule, batch, participants.find(number, person).orElseThrow(), passed, early.completed());
            } catch (Refusal refusal) {
                throw new IllegalStateException(
                        "result of " + row.key() + " cannot be posted: " + refusal.messageKey(), refusal);
            }
            rows.grade(number, person, passed.recorded().grade());
            rows.settle(number);
            cases.touch(number);
        });
    }

    /** What was handed up is not changed beneath those who decide: the administrators are told, and the run is tried again later. */
    private void requireRecording(String batch) {
        cases.ofBatch(batch)
                .map(ResultCase::status)
                .filter(status -> status != ResultStatus.RECORDING)
                .ifPresent(status -> {
                    throw new IllegalStateException("results of " + batch + " are " + status);
                });
    }

    private ResultCase byRule(Batch batch) {
        return ResultCase.fresh(batch, ResultStatus.CONFIRMED, rules.of(batch), false);
    }

    private static ParticipantResult passed(String batch, PersonId person, Early early) {
        return new ParticipantResult(
                batch,
                person,
                new Suggested(ResultOutcome.PASSED, List.of()),
                Measured.scored(early.score()),
                Recorded.asSuggested(ResultOutcome.PASSED, null),
                ParticipantResult.HandedUp.NEVER,
                null,
                1);
    }
}
