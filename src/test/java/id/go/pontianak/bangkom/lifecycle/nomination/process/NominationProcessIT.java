package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Endings;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationCorrections;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way through the process up to the selection, walked through the deciding door. Each story has a batch of its own. */
@IntegrationTest
class NominationProcessIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationCorrections corrections;

    @Autowired
    private NominationReviews reviews;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
    }

    @Test
    void goesFromTheSupervisorToReady() {
        String number = submitted();

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.APPROVE);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        processDriver.decide(ANALYST, number, "approved");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.READY);
        processDriver.assertThatCase(number).isWaitingAt(NominationElements.RECEIVE_AWAIT_SELECTION);
        assertThat(processDriver.journal(number))
                .containsSubsequence(
                        "journal.nomination.submitted",
                        "journal.nomination.approved",
                        "journal.nomination.approved",
                        "journal.nomination.approved",
                        "journal.nomination.ready");
    }

    @Test
    void asksTheSupervisorAloneForASelfPacedCourseOfTheCity() {
        jdbc.sql("UPDATE batch SET mode = 'MANDIRI' WHERE number = ?")
                .param(batch)
                .update();
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "approved");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.READY);
        processDriver.assertThatCase(number).isWaitingAt(NominationElements.RECEIVE_AWAIT_SELECTION);
    }

    @Test
    void asksPermissionOutOfTown() {
        batch = fixtures.batch("MP-01", "OUT_OF_TOWN", BatchStatus.CALLING);
        String number = ready(false);

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.PERMIT);
        processDriver.decide(SEKDA, number, "approved");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.READY);
    }

    @Test
    void comesBackToTheStepThatReturnedIt() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "returned", "Jelaskan kaitannya dengan tugas");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.RETURNED);
        processDriver.decide(
                SUB_DINKES,
                processDriver.task(number),
                Map.of("outcome", "resubmitted", "motive", "Mengelola proyek air bersih"));

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-DINKES]");
        processDriver.decide(KA_DINKES, number, "approved");
        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
    }

    @Test
    void beginsAgainWithAnotherPerson() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "approved");
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

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID2-DINKES]");
    }

    @Test
    void withdrawsWhatWasReturnedInsteadOfCorrectingIt() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "returned", "Kurang jelas");

        assertThatThrownBy(() -> processDriver.decide(SUB_DINKES, number, "withdrawn", "Sakit"))
                .as("a reason that says nothing")
                .isInstanceOf(RuleViolated.class);
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.RETURNED);

        processDriver.decide(
                SUB_DINKES,
                processDriver.task(number),
                Map.of("outcome", "withdrawn", "ground", "P1", "reason", "Pegawai sedang menjalani perawatan"));
        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P1", "Sakit: Pegawai sedang menjalani perawatan"));
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.WITHDRAWN);
        processDriver.assertThatCase(number).isEnded().hasPassed(NominationElements.END_NOMINATION_WITHDRAWN);
        assertThat(processDriver.journal(number)).contains("journal.nomination.withdrawn");
    }

    @Test
    void takesBackAReturn() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "returned", "Kurang jelas");

        corrections.takeBack(number, "Ternyata sudah jelas", KABID1_DINKES);

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID1-DINKES]");
        processDriver.assertThatCase(number).hasPassed(NominationElements.EVENT_REVISION_ROUTE_CHANGED);
    }

    @Test
    void takesBackTheApprovalBeforeTheNextDecision() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "approved");

        corrections.takeBack(number, "Keliru menekan tombol", KABID1_DINKES);

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID1-DINKES]");
        processDriver.assertThatCase(number).hasPassed(NominationElements.EVENT_STEP_ROUTE_CHANGED);
    }

    @Test
    void takesBackTheLastApprovalWhileReady() {
        String number = ready(true);

        corrections.takeBack(number, "Berkas belum lengkap", ANALYST);

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        processDriver.assertThatCase(number).hasPassed(NominationElements.EVENT_READY_ROUTE_CHANGED);
    }

    @Test
    void rejectionStandsWhenNobodyAsks() {
        String number = rejected();

        processDriver.fireTimer(number, NominationElements.EVENT_REVIEW_WINDOW_PASSED);

        assertEnded(number, NominationStatus.DECLINED, NominationElements.END_NOMINATION_REJECTED);
    }

    @Test
    void rejectionIsTakenBack() {
        String number = rejected();

        corrections.takeBack(number, "Salah tekan", KABID1_DINKES);

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID1-DINKES]");
        processDriver.assertThatCase(number).hasPassed(NominationElements.EVENT_REJECTION_TAKEN_BACK);
    }

    @Test
    void reviewUpholdsTheRejection() {
        String number = rejected();
        reviews.request(number, "Pelatihan ini saya perlukan", STAFF_1_DINKES);
        processDriver.fireTimer(number, NominationElements.EVENT_REVIEW_OVERDUE);

        assertThat(processDriver.task(number).candidates().toString())
                .contains("role:hr-analyst", "office:KABID1-BKPSDM");
        processDriver.decide(KABID1_BKPSDM, number, "upheld", "Penolakan beralasan");

        assertEnded(number, NominationStatus.DECLINED, NominationElements.END_NOMINATION_DECLINED);
    }

    @Test
    void reviewPutsItBeforeTheOfficeAbove() {
        String number = rejected();
        reviews.request(number, "Pelatihan ini saya perlukan", STAFF_1_DINKES);
        processDriver.decide(ANALYST, number, "overturned", "Atasan keliru");

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-DINKES]");
        processDriver.decide(KA_DINKES, number, "approved");

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
    }

    @Test
    void conflictOfInterestGoesToTheSuperior() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "conflict", "Pegawai ini adik saya");

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KA-DINKES]");
        processDriver.decide(KA_DINKES, number, "approved");

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        assertThat(processDriver.journal(number)).contains("journal.nomination.completedItself");
    }

    @Test
    void silenceAddsTheSuperiorOffice() {
        String number = submitted();

        processDriver.fireTimer(number, NominationElements.EVENT_STEP_OVERDUE);

        assertThat(processDriver.task(number).candidates()).hasToString("[office:KABID1-DINKES, office:KA-DINKES]");
        assertThat(toldOfDelay(number)).containsExactly("person:" + STAFF_1_DINKES);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.assertThatCase(number).hasPassed(NominationElements.END_SUPERIOR_INVOLVED);
    }

    private List<String> toldOfDelay(String number) {
        return jdbc.sql(
                        "SELECT addressee FROM notification_notice WHERE case_number = ? AND template = 'nomination/overdue'")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void newHeadConfirmsAfterATransfer() {
        String number = submit(STAFF_6_DINKES, STAFF_6_DINKES);
        processDriver.decide(KABID2_DINKES, number, "approved");
        try {
            move(STAFF_6_DINKES, "PUPR", "KABID1-PUPR");

            assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.CONFIRM_MOVE);
            processDriver.decide(KA_PUPR, number, "approved");
            assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        } finally {
            move(STAFF_6_DINKES, "DINKES", "KABID2-DINKES");
        }
    }

    @Test
    void isWithdrawnWhileItWaits() {
        String number = submitted();
        withdrawals.withdraw(number, "Berubah pikiran", STAFF_1_DINKES);

        assertEnded(number, NominationStatus.WITHDRAWN, NominationElements.END_NOMINATION_WITHDRAWN);
    }

    @Test
    void isCancelledByHr() {
        String number = submitted();
        withdrawals.cancel(number, "Angkatan digabung", ANALYST);

        assertEnded(number, NominationStatus.CANCELLED, NominationElements.END_NOMINATION_CANCELLED);
    }

    @Test
    void isClosedWhenItIsNotReady() {
        String number = submitted();
        candidacies.lapsed(number, "Belum diputuskan pada tanggal penetapan");

        assertEnded(number, NominationStatus.LAPSED, NominationElements.END_NOMINATION_LAPSED);
    }

    private String submitted() {
        return submit(STAFF_1_DINKES, STAFF_1_DINKES);
    }

    private String submit(PersonId nominee, PersonId proposer) {
        return nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), proposer);
    }

    private String ready(boolean expected) {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        assertThat(fixtures.statusOf(number) == NominationStatus.READY).isEqualTo(expected);
        return number;
    }

    private String rejected() {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "rejected", "Tidak sesuai tugas");
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.REJECTED);
        return number;
    }

    private void move(PersonId person, String unit, String supervisor) {
        String before = jdbc.sql("SELECT unit_code FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE directory_person SET unit_code = ?, supervisor_office = ? WHERE id = ?")
                    .params(unit, supervisor, person.value())
                    .update();
            events.publishEvent(new PersonMoved(person, before, unit));
        });
    }

    private String numberOf(PersonId person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private void assertEnded(String number, NominationStatus status, String end) {
        assertThat(fixtures.statusOf(number)).isEqualTo(status);
        processDriver.assertThatCase(number).isEnded().hasPassed(end);
    }
}
