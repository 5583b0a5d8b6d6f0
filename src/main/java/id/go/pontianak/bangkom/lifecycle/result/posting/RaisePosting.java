package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.MeasuredFacts;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecord;
import id.go.pontianak.bangkom.lifecycle.result.domain.Raise;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Raises the result of one participant whose score got better, in a transaction of its own behind the lock of the batch; idempotent. What is
 * still recorded follows its scores by itself. Each change has its line in the journal of the results, in the name of whoever withdrew the
 * question and with his reason; of whoever was posted already certificate and learning hours follow.
 */
@Component
class RaisePosting implements BulkRuns.Worker {

    static final String KIND = "result.raised";

    private final ResultCases cases;
    private final ResultRows rows;
    private final MeasuredFacts measured;
    private final Batches batches;
    private final Participants participants;
    private final PostedResult posted;
    private final ResultRecord record;

    RaisePosting(
            ResultCases cases,
            ResultRows rows,
            MeasuredFacts measured,
            Batches batches,
            Participants participants,
            PostedResult posted,
            ResultRecord record) {
        this.cases = cases;
        this.rows = rows;
        this.measured = measured;
        this.batches = batches;
        this.participants = participants;
        this.posted = posted;
        this.record = record;
    }

    static BulkRuns.Row row(String batch, PersonId person, String reason) {
        return new BulkRuns.Row(batch + ':' + person, batch + ' ' + person + ' ' + reason);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A refusal is a fault here, as with results that were set: it is tried again, and then put before the administrators. */
    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        String[] input = row.input().split(" ", 3);
        PersonId person = PersonId.of(input[1]);
        Batch batch = batches.lockForUpdate(input[0]);
        ResultCase results = cases.ofBatch(batch.number()).orElseThrow();
        if (!results.status().frozen()) {
            return;
        }
        rows.find(batch.number(), person)
                .flatMap(before -> Raise.of(results.rule(), before, facts(batch.number(), before)))
                .ifPresent(raise -> raise(results, batch, raise, actor, input[2]));
    }

    private ResultFacts facts(String batch, ParticipantResult before) {
        return Objects.requireNonNull(measured.of(batch, List.of(before)).get(before.person()));
    }

    private void raise(ResultCase results, Batch batch, Raise raise, PersonId by, String reason) {
        ParticipantResult after = raise.after();
        Deed deed = Deed.of(raise.better() ? "raised" : "rescored", by).because(reason);
        rows.update(after);
        cases.touch(batch.number());
        record.of(
                results.number(),
                deed,
                Map.of(
                        "person", after.person().toString(),
                        "before", Objects.toString(raise.before().recorded().outcome(), ""),
                        "outcome", Objects.toString(after.recorded().outcome(), ""),
                        "score", Objects.toString(after.measured().post(), "")));
        if (!after.posted()) {
            return;
        }
        try {
            posted.raise(
                    results,
                    batch,
                    participants.find(batch.number(), after.person()).orElseThrow(),
                    raise,
                    deed);
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    "result of " + after.person() + " in " + batch.number() + " cannot be raised: "
                            + refusal.messageKey(),
                    refusal);
        }
    }
}
