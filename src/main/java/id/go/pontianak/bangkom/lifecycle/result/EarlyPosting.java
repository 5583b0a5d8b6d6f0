package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Suggested;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows.Early;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts the result of one person who completed a self-paced course, in a transaction of its own behind the lock of the batch; idempotent. */
@Component
class EarlyPosting implements BulkRuns.Worker {

    static final String KIND = "result.learned";

    private final EarlyRows rows;
    private final BatchRules rules;
    private final Batches batches;
    private final Participants participants;
    private final PostedResult posted;
    private final BusinessClock clock;

    EarlyPosting(
            EarlyRows rows,
            BatchRules rules,
            Batches batches,
            Participants participants,
            PostedResult posted,
            BusinessClock clock) {
        this.rows = rows;
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
        rows.post(number, person, clock.instant()).ifPresent(early -> {
            try {
                posted.post(
                        byRule(batch),
                        batch,
                        participants.find(number, person).orElseThrow(),
                        passed(number, person, early),
                        early.completed());
            } catch (Refusal refusal) {
                throw new IllegalStateException(
                        "result of " + row.key() + " cannot be posted: " + refusal.messageKey(), refusal);
            }
            rows.settle(number);
        });
    }

    private ResultCase byRule(Batch batch) {
        return new ResultCase(
                batch.number(),
                ResultCase.numberOf(batch.number()),
                ResultStatus.CONFIRMED,
                1,
                rules.of(batch),
                false,
                null,
                ResultCase.Hands.NOBODY);
    }

    private static ParticipantResult passed(String batch, PersonId person, Early early) {
        return new ParticipantResult(
                batch,
                person,
                new Suggested(ResultOutcome.PASSED, List.of()),
                new Measured(null, null, early.score()),
                new Recorded(ResultOutcome.PASSED, null, null, null),
                ParticipantResult.HandedUp.NEVER,
                null,
                1);
    }
}
