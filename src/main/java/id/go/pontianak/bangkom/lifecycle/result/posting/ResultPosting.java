package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsProcess;
import org.springframework.stereotype.Component;

/**
 * Posts the set result of one participant in a transaction of its own: certificate, learning hours, mails; idempotent. The last of a batch
 * lets its case go on; the lock of the batch makes sure that exactly one is the last. A refusal is a fault here: it is tried again, and then
 * put before the administrators, so that no case waits for ever.
 */
@Component
public class ResultPosting implements BulkRuns.Worker {

    public static final String KIND = "result.posting";

    private final ResultCases cases;
    private final ResultRows rows;
    private final Batches batches;
    private final Participants participants;
    private final PostedResult posted;
    private final BatchResultsProcess process;
    private final BusinessClock clock;

    ResultPosting(
            ResultCases cases,
            ResultRows rows,
            Batches batches,
            Participants participants,
            PostedResult posted,
            BatchResultsProcess process,
            BusinessClock clock) {
        this.cases = cases;
        this.rows = rows;
        this.batches = batches;
        this.participants = participants;
        this.posted = posted;
        this.process = process;
        this.clock = clock;
    }

    public static String input(Participant participant) {
        return participant.batch() + ' ' + participant.person();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        int space = row.input().indexOf(' ');
        String number = row.input().substring(0, space);
        PersonId person = PersonId.of(row.input().substring(space + 1));
        Batch batch = batches.lockForUpdate(number);
        ResultCase results = cases.ofBatch(number).orElseThrow();
        if (results.status() != ResultStatus.CONFIRMED) {
            return;
        }
        if (rows.post(number, person, clock.instant())) {
            post(row, results, batch, person);
        }
        if (rows.countUnposted(number) == 0) {
            process.posted(results.caseNumber());
        }
    }

    private void post(BulkRuns.Row row, ResultCase results, Batch batch, PersonId person) {
        String number = batch.number();
        try {
            posted.post(
                    results,
                    batch,
                    participants.find(number, person).orElseThrow(),
                    rows.find(number, person).orElseThrow());
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    "result of " + row.key() + " cannot be posted: " + refusal.messageKey(), refusal);
        }
    }
}
