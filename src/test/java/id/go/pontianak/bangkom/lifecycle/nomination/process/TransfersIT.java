package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nominee moves to another unit when his list is frozen already, or while a rejection stands. */
@IntegrationTest
class TransfersIT {

    private static final String REASON = "Sesuai kebutuhan";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationCorrections corrections;

    @Autowired
    private NominationReviews reviews;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private NominationStates states;

    @Autowired
    private DirectoryChanges directoryChanges;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

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

    @AfterEach
    void back() {
        directoryChanges.happen(List.of("moves", "STAFF_1_DINKES", "DINKES", "KABID1-DINKES"), clock.today());
    }

    @Test
    void afterTheFreezeItIsMarkedAndWhoIsNotSelectedLeavesNothingBehind() {
        states.bring(number, batch, "ready, frozen");
        moves();

        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(question()).isEqualTo("MOVED");
        candidacies.notSelected(number);

        processDriver.assertThatCase(number).isEnded().hasPassed(NominationElements.END_NOMINEE_NOT_SELECTED);
        assertThat(processDriver.tasks(number)).isEmpty();
    }

    @Test
    void afterTheFreezeHrIsAskedWhenThereIsASeat() {
        states.bring(number, batch, "ready, frozen");
        moves();
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, STAFF_1_DINKES, number, "SEAT");
        candidacies.seated(number);

        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "kept", "reason", REASON));

        assertThat(question()).isEmpty();
        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.CONFIRM_SEAT);
    }

    @Test
    void whenARejectionIsOverturnedTheNewHeadConfirmsFirst() {
        states.bring(number, batch, "rejected");
        moves();
        reviews.request(number, REASON, STAFF_1_DINKES);
        processDriver.decide(ANALYST, number, "overturned", REASON);

        theNewUnitDecides();
    }

    @Test
    void movedDuringTheReviewTheNewHeadConfirmsFirst() {
        states.bring(number, batch, "under review");
        moves();
        processDriver.decide(ANALYST, number, "overturned", REASON);

        theNewUnitDecides();
    }

    @Test
    void whenARejectionIsTakenBackTheNewHeadConfirmsFirst() {
        states.bring(number, batch, "rejected");
        moves();
        corrections.takeBack(number, REASON, KABID1_DINKES);

        theNewUnitDecides();
    }

    private void theNewUnitDecides() {
        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.CONFIRM_MOVE);
        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-PUPR]");
        processDriver.decide(KA_PUPR, number, "approved");
        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID1-PUPR]");
        processDriver.decide(KABID1_PUPR, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.READY);
    }

    private void moves() {
        directoryChanges.happen(List.of("moves", "STAFF_1_DINKES", "PUPR", "KABID1-PUPR"), clock.today());
    }

    private String question() {
        return jdbc.sql("SELECT coalesce(question, '') FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
