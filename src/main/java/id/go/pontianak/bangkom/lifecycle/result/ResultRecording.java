package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser records results: takes what is suggested for all, changes single ones with a reason, hands them up. Refused for whoever may
 * not record, and from the moment the results are handed up.
 */
@Service
@Transactional
public class ResultRecording {

    private final ResultCases cases;
    private final ResultRows rows;
    private final ResultSuggestions suggestions;
    private final ResultEntries entries;
    private final ResultRights rights;
    private final ResultRecord record;
    private final CaseLock locks;

    ResultRecording(
            ResultCases cases,
            ResultRows rows,
            ResultSuggestions suggestions,
            ResultEntries entries,
            ResultRights rights,
            ResultRecord record,
            CaseLock locks) {
        this.cases = cases;
        this.rows = rows;
        this.suggestions = suggestions;
        this.entries = entries;
        this.rights = rights;
        this.record = record;
        this.locks = locks;
    }

    /** Takes the suggestion of everybody of whom nothing was recorded with a reason; how many. Refused where there is nothing to take. */
    public int accept(String batch, PersonId by) {
        ResultCase results = locked(batch, by);
        List<ParticipantResult> open = suggestions.of(results).stream()
                .filter(one -> one.suggested().outcome() != null)
                .filter(one -> one.posted() || !rows.settledEarly(batch, one.person()))
                .filter(one -> one.recorded().note() == null)
                .filter(one -> one.recorded().outcome() != one.suggested().outcome())
                .toList();
        if (open.isEmpty()) {
            throw new NotPossibleNow("refusal.result.nothingToAccept");
        }
        open.forEach(one -> rows.update(ResultGrades.graded(results.rule(), one.asSuggested())));
        changed(results, Deed.of("accepted", by), Map.of("count", String.valueOf(open.size())));
        return open.size();
    }

    /** One participant; an outcome other than the suggested one needs a reason. */
    public void change(String batch, PersonId person, ResultChange change, PersonId by) {
        ResultCase results = locked(batch, by);
        ParticipantResult after = entries.entered(results, person, change);
        rows.update(after);
        changed(
                results,
                Deed.of("changed", by).because(after.recorded().note()),
                Map.of("person", person.toString(), "outcome", Objects.toString(change.outcome(), "")));
    }

    /** Many at once, such as the lines of an organiser's list. */
    public void change(String batch, Map<PersonId, ResultChange> all, PersonId by) {
        ResultCase results = locked(batch, by);
        all.forEach((person, change) -> rows.update(entries.entered(results, person, change)));
        changed(results, Deed.of("imported", by), Map.of("count", String.valueOf(all.size())));
    }

    /** Everybody has a result, and each that deviates has its reason; otherwise it is said who lacks what. Results of an outside organiser need its document. */
    public void handUp(String number, Deed deed) {
        ResultCase results = recording(cases.load(number));
        rights.requireRecorder(deed.by(), results.batch());
        List<ParticipantResult> all = suggestions.of(results);
        if (all.isEmpty()) {
            throw new NotPossibleNow("refusal.result.nobody");
        }
        long missing =
                all.stream().filter(one -> one.recorded().outcome() == null).count();
        if (missing > 0) {
            throw RuleViolated.of("refusal.result.missing", missing);
        }
        long unexplained = all.stream()
                .filter(one -> one.deviates() && one.recorded().note() == null)
                .count();
        if (unexplained > 0) {
            throw RuleViolated.of("refusal.result.unexplained", unexplained);
        }
        if (results.external() && !cases.documented(results.batch())) {
            throw RuleViolated.of("refusal.result.noDocument");
        }
        all.forEach(one -> rows.update(one.handedUpNow()));
        cases.handUp(results, deed.by());
        record.of(number, deed, Map.of("count", String.valueOf(all.size())));
    }

    private void changed(ResultCase results, Deed deed, Map<String, String> facts) {
        cases.touch(results.batch());
        record.of(results.number(), deed, facts);
    }

    private ResultCase locked(String batch, PersonId by) {
        ResultCase results = cases.ofBatch(batch).orElseThrow(NotFound::new);
        rights.requireRecorder(by, batch);
        locks.take(ResultRecord.PROCESS, results.caseNumber(), ParentLock.SHARE);
        return recording(cases.load(results.number()));
    }

    private static ResultCase recording(ResultCase results) {
        if (results.status() != ResultStatus.RECORDING) {
            throw new NotPossibleNow("refusal.result.handedUp");
        }
        return results;
    }
}
