package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase.Hands;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase.Step;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.posting.ResultPosting;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsProcess;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about handed-up results: verified, set, or given back; and what follows from setting them. */
@Service
@Transactional
public class ResultDecisions {

    private final ResultCases cases;
    private final ResultRecord record;
    private final Participants participants;
    private final BatchResultsProcess process;
    private final BatchCompletion completion;
    private final BulkRuns runs;
    private final BusinessClock clock;

    ResultDecisions(
            ResultCases cases,
            ResultRecord record,
            Participants participants,
            BatchResultsProcess process,
            BatchCompletion completion,
            BulkRuns runs,
            BusinessClock clock) {
        this.cases = cases;
        this.record = record;
        this.participants = participants;
        this.process = process;
        this.completion = completion;
        this.runs = runs;
        this.clock = clock;
    }

    public void verify(String number, Deed deed) {
        ResultCase results = require(number, ResultStatus.VERIFYING);
        stands(results, ResultStatus.CONFIRMING, results.hands().with(Step.VERIFIED, deed.by()), deed);
    }

    /** From here on they are final. */
    public void confirm(String number, Deed deed) {
        ResultCase results = require(number, ResultStatus.CONFIRMING);
        stands(results, ResultStatus.CONFIRMED, results.hands().confirmed(deed.by(), clock.instant()), deed);
    }

    /** Back to whoever recorded them, by the analyst or by whoever sets them; needs a reason, and leaves nothing posted. */
    public void giveBack(String number, Deed deed) {
        ResultCase results = cases.load(number);
        String why = Reason.of(deed.reason());
        if (results.status() != ResultStatus.VERIFYING && results.status() != ResultStatus.CONFIRMING) {
            throw new NotPossibleNow("refusal.result.notHandedUp");
        }
        cases.giveBack(results.batch(), results.hands().givenBack(), why);
        record.of(number, deed, Map.of());
    }

    /** Others decide instead; the reason is confidential and stands in no journal (UU 30/2014 art. 42-43). */
    public void recuse(String number, Deed deed) {
        ResultCase results = cases.load(number);
        cases.recuse(results.batch(), deed.by(), Reason.of(deed.reason()), clock.instant());
        process.recomputeCandidates(results.caseNumber());
        record.of(number, Deed.of("recused", deed.by()).as(deed.capacity()), Map.of());
    }

    /** One row for each participant, in the order of the roster, which is that of the numbers of certificates. */
    public void beginPosting(String number) {
        ResultCase results = require(number, ResultStatus.CONFIRMED);
        List<BulkRuns.Row> rows = participants.of(results.batch()).stream()
                .map(participant -> new BulkRuns.Row(keyOf(participant), ResultPosting.input(participant)))
                .toList();
        runs.start(ResultPosting.KIND, Objects.requireNonNull(results.hands().by(Step.CONFIRMED)), rows);
    }

    /** All is posted: the batch goes on to its close. */
    public void settle(String number) {
        ResultCase results = require(number, ResultStatus.CONFIRMED);
        cases.update(results.batch(), ResultStatus.POSTED, results.hands());
        record.system(number, "posted");
        completion.settle(results.batch());
    }

    public void superiorInvolved(String number) {
        record.system(number, "escalated");
    }

    /** The case of the participant, where there is one. */
    private static String keyOf(Participant participant) {
        return Objects.requireNonNullElseGet(
                participant.nomination(), () -> participant.batch() + ':' + participant.person());
    }

    private void stands(ResultCase results, ResultStatus status, Hands hands, Deed deed) {
        cases.update(results.batch(), status, hands);
        record.of(results.number(), deed, Map.of());
    }

    private ResultCase require(String number, ResultStatus status) {
        ResultCase results = cases.load(number);
        if (results.status() != status) {
            throw new NotPossibleNow("refusal.result.notHandedUp");
        }
        return results;
    }

    /** Nobody decides about results that he handed up or verified himself, in which he takes part, or in which he was recused. */
    @Transactional(readOnly = true)
    public Set<PersonId> excluded(ResultCase results) {
        Set<PersonId> excluded = cases.excluded(results.batch());
        Hands hands = results.hands();
        PersonId handedUp = hands.by(Step.HANDED_UP);
        if (results.status() != ResultStatus.RECORDING && handedUp != null) {
            excluded.add(handedUp);
        }
        PersonId verified = hands.by(Step.VERIFIED);
        if (results.status() == ResultStatus.CONFIRMING && verified != null) {
            excluded.add(verified);
        }
        return excluded;
    }
}
