package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.PaperScores;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organiser does with the tests of his batch: opens them or sets their window, opens the remedial test, enters scores of tests on
 * paper. Refused for whoever may not (404), while the batch has no participants, in a self-paced batch,
 * whose course keeps its tests, and from the moment its results are handed up.
 */
@Service
@Transactional
public class TestKeeping {

    private final TestRights rights;
    private final TestOpening opening;
    private final RemedialTests remedial;
    private final TestCalendar calendar;
    private final Batches batches;
    private final PaperScores paper;
    private final Journal journal;

    TestKeeping(
            TestRights rights,
            TestOpening opening,
            RemedialTests remedial,
            TestCalendar calendar,
            Batches batches,
            PaperScores paper,
            Journal journal) {
        this.rights = rights;
        this.opening = opening;
        this.remedial = remedial;
        this.calendar = calendar;
        this.batches = batches;
        this.paper = paper;
        this.journal = journal;
    }

    /** Pre-test or post-test in this window; from now on it follows the sessions no more. */
    public void choose(String number, TestKind kind, TestWindow window, PersonId by) {
        Batch batch = kept(number, by);
        if (kind != TestKind.PRE && kind != TestKind.POST) {
            throw RuleViolated.of("refusal.assessment.kind");
        }
        if (!batch.status().seatsGiven() && !batch.status().begun()) {
            throw new NotPossibleNow("refusal.assessment.nobody");
        }
        set(batch, kind, window, by);
        calendar.reconcile(number);
    }

    /** Until the end of this day, for everybody who missed the score alone; a second time for those who do so since. */
    public void openRemedial(String number, LocalDate until, PersonId by) {
        Batch batch = kept(number, by);
        Set<PersonId> people = remedial.candidates(number);
        if (people.isEmpty()) {
            throw new NotPossibleNow("refusal.assessment.nobodyRemedial");
        }
        set(batch, TestKind.REMEDIAL, remedial.until(number, until), by);
        remedial.invite(number, people);
        calendar.reconcile(number);
    }

    /** Scores of tests on paper, all or none. */
    public PaperScores.Outcome record(String number, String pasted, PersonId by) {
        kept(number, by);
        PaperScores.Outcome outcome = paper.record(number, pasted, by);
        if (outcome.faults().isEmpty()) {
            journal.record(
                    new CaseNumber(number),
                    Deed.of("journal.assessment.scored", by),
                    Map.of("count", "" + outcome.recorded()));
        }
        return outcome;
    }

    private void set(Batch batch, TestKind kind, TestWindow window, PersonId by) {
        boolean fresh = opening.set(batch, kind, window);
        Map<String, String> facts =
                Map.of("kind", kind.name(), "opens", "" + window.opens(), "closes", "" + window.closes());
        journal.record(
                batch.caseNumber(),
                Deed.of(fresh ? "journal.assessment.opened" : "journal.assessment.moved", by),
                facts);
    }

    private Batch kept(String number, PersonId by) {
        rights.requireKeeper(by, number);
        Batch batch = batches.lockForShare(number);
        if (remedial.scoresStand(number)) {
            throw new NotPossibleNow("refusal.assessment.handedUp");
        }
        if (opening.byCourse(batch)) {
            throw new NotPossibleNow("refusal.assessment.byCourse");
        }
        return batch;
    }
}
