package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationPages;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationView;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conflict of interest in a review, about a seat, about a silent participant: the office above decides, and nobody else reads why. */
@IntegrationTest
class ConflictsIT {

    private static final String REASON = "Sesuai kebutuhan";
    private static final String WHY = "Pegawai ini adik ipar saya";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationPages pages;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private NominationStates states;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;
    private String number;

    @BeforeEach
    void submitted() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
        number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
    }

    @Test
    void inAReviewTheHeadOfTheDivisionDecides() {
        states.bring(number, batch, "under review");
        declares(ANALYST, NominationProcess.REVIEW);

        OpenTask review = passedOn(NominationProcess.REVIEW, "[office:KABID1-BKPSDM]");
        processDriver.fireTimer(number, NominationElements.EVENT_REVIEW_OVERDUE);
        processDriver.decide(KABID1_BKPSDM, review, Map.of("outcome", "upheld", "reason", REASON));

        processDriver
                .assertThatCase(number)
                .hasPassed(NominationElements.END_NOMINATION_DECLINED)
                .isEnded();
    }

    @Test
    void theHeadOfTheDivisionMayDeclareOneToo() {
        states.bring(number, batch, "under review");
        declares(ANALYST, NominationProcess.REVIEW);
        declares(KABID1_BKPSDM, NominationProcess.REVIEW);

        OpenTask review = passedOn(NominationProcess.REVIEW, "[office:KA-BKPSDM]");
        processDriver.decide(KA_BKPSDM, review, Map.of("outcome", "overturned", "reason", REASON));

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.DECIDING);
        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-DINKES]");
    }

    @Test
    void aboutASeatTheHeadOfTheDivisionDecides() {
        states.bring(number, batch, "confirmed");
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);
        declares(ANALYST, NominationProcess.DECIDE_QUESTION);

        OpenTask question = passedOn(NominationProcess.DECIDE_QUESTION, "[office:KABID1-BKPSDM]");
        processDriver.decide(KABID1_BKPSDM, question, Map.of("outcome", "kept", "reason", REASON));

        assertThat(processDriver.tasks(number)).isEmpty();
        processDriver.assertThatCase(number).hasPassed(NominationElements.END_SEAT_QUESTION_DECIDED);
    }

    @Test
    void aboutASilentParticipantTheHeadOfTheDivisionDecides() {
        states.bring(number, batch, "unconfirmed");
        declares(ANALYST, NominationProcess.FOLLOW_UP);

        OpenTask followUp = passedOn(NominationProcess.FOLLOW_UP, "[office:KABID1-BKPSDM]");
        processDriver.decide(KABID1_BKPSDM, followUp, Map.of("outcome", "confirmed", "reason", REASON));

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
    }

    @Test
    void onTheRouteOnlyTheOfficeAboveAndHrReadWhy() {
        processDriver.decide(KABID1_DINKES, number, "conflict", WHY);

        assertThat(reasons(KA_DINKES)).containsExactly(WHY);
        assertThat(reasons(ANALYST)).containsExactly(WHY);
        assertThat(reasons(STAFF_1_DINKES)).isEmpty();
        assertThat(reasons(SUB_DINKES)).isEmpty();
        nobodyElseReadsWhy();
    }

    private void declares(PersonId person, String element) {
        processDriver.decide(person, processDriver.task(number, element), Map.of("outcome", "conflict", "reason", WHY));
        assertThatThrownBy(() -> processDriver.decide(
                        person, processDriver.task(number, element), Map.of("outcome", "conflict", "reason", WHY)))
                .isInstanceOf(NotFound.class);
    }

    private OpenTask passedOn(String element, String candidates) {
        OpenTask task = processDriver.task(number, element);
        assertThat(task.candidates()).hasToString(candidates);
        assertThat(processDriver.journal(number)).contains("journal.nomination.conflict");
        assertThat(reasons(STAFF_1_DINKES)).doesNotContain(WHY);
        nobodyElseReadsWhy();
        return task;
    }

    private void nobodyElseReadsWhy() {
        assertThat(jdbc.sql("SELECT count(*) FROM journal_entry WHERE case_number = ? AND reason = ?")
                        .params(number, WHY)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ? AND model::text LIKE ?")
                        .params(number, '%' + WHY + '%')
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> reasons(PersonId reader) {
        return pages.page(number, reader).steps().stream()
                .map(NominationView.Step::reason)
                .filter(Objects::nonNull)
                .toList();
    }
}
