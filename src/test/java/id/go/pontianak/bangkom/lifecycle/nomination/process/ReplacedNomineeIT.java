package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationPages;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A returned proposal is handed in again for somebody else: from then on it is his, and only his, to answer. */
@IntegrationTest
class ReplacedNomineeIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationPages pages;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;
    private String number;

    @BeforeEach
    void replaced() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
        number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), KABID1_DINKES);
        processDriver.decide(KA_DINKES, number, "returned", "Ganti orangnya");
        processDriver.decide(
                SUB_DINKES,
                processDriver.task(number),
                Map.of(
                        "outcome",
                        "resubmitted",
                        "employeeNumber",
                        numberOf(STAFF_5_DINKES),
                        "exception",
                        "Disetujui kepala dinas"));
        processDriver.decide(KABID2_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, BatchStatus.SEATED);
    }

    @Test
    void theNewOneConfirmsTheSeatAndTheReplacedOneDoesNotEvenFindIt() {
        fixtures.seat(batch, STAFF_5_DINKES, number, "SEAT");
        candidacies.seated(number);

        onlyTheNewOneAnswers("confirmed");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        candidacies.batchStarted(number);
        processDriver.assertThatCase(number).hasPassed(NominationElements.END_SEAT_TAKEN_UP);
    }

    @Test
    void theNewOneIsOfferedTheSeatOfTheReserve() {
        fixtures.seat(batch, STAFF_5_DINKES, number, "RESERVE");
        candidacies.reserved(number, 1);
        Instant until = Instant.parse("2027-01-04T09:00:00Z");
        fixtures.offer(number, until);
        candidacies.offered(number, until);

        onlyTheNewOneAnswers("accepted");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
    }

    @Test
    void whoHandsItInForSomebodyElseProposesIt() {
        assertThat(jdbc.sql("SELECT proposer FROM nomination WHERE number = ?")
                        .param(number)
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(SUB_DINKES.value());
        assertThat(processDriver.variables(number))
                .containsEntry("nominee", "person:" + STAFF_5_DINKES)
                .containsEntry("proposer", "person:" + SUB_DINKES);
    }

    private void onlyTheNewOneAnswers(String outcome) {
        OpenTask task = processDriver.task(number);
        assertThat(task.candidates()).hasToString("[person:" + STAFF_5_DINKES + "]");
        assertThatThrownBy(() -> processDriver.decide(STAFF_1_DINKES, task, Map.of("outcome", outcome)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.page(number, STAFF_1_DINKES)).isInstanceOf(NotFound.class);
        processDriver.decide(STAFF_5_DINKES, task, Map.of("outcome", outcome));
    }

    private String numberOf(PersonId person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
