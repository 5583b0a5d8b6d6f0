package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Endings;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through the process from the selection on: seat, reserve, offer, and what speaks against a seat. Each story has a batch of its own. */
@IntegrationTest
class SeatProcessIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationStates states;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private Candidacies candidacies;

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
    void confirmsTheSeatAndTakesItUp() {
        String number = brought("seated");
        processDriver.decide(STAFF_1_DINKES, number, "confirmed");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        candidacies.batchStarted(number);

        assertEnded(number, NominationStatus.TAKEN_UP, NominationElements.END_SEAT_TAKEN_UP);
    }

    @Test
    void givesUpTheSeat() {
        String number = brought("seated");
        processDriver.decide(STAFF_1_DINKES, number, "declined", "Ada tugas lain");

        assertEnded(number, NominationStatus.WITHDRAWN, NominationElements.END_SEAT_RELEASED);
    }

    @Test
    void whoLeavesASeatIsToldToOrganiserAndSuperiorAndWhoHadNoneIsNot() {
        organisedBy(ANALYST_2);
        String waiting = brought("one approval");
        withdrawals.withdraw(waiting, "Ada tugas lain", STAFF_1_DINKES);
        assertThat(toldOf(waiting)).isEmpty();

        String number = brought("seated");
        withdrawals.withdraw(number, "Dirawat di rumah sakit", STAFF_1_DINKES);
        assertThat(toldOf(number)).containsExactlyInAnyOrder("person:" + ANALYST_2, "office:KABID1-DINKES");
    }

    @Test
    void anOrganiserWhoCancelsASeatHimselfIsNotToldOfIt() {
        organisedBy(ANALYST);
        String number = brought("seated");
        withdrawals.cancel(number, "Pegawai pindah ke provinsi", ANALYST);
        assertThat(toldOf(number)).containsExactly("office:KABID1-DINKES");
    }

    @Test
    void whoGivesUpASeatIsToldAndWhoDeclinesAnOfferOrIsReleasedFromTheReserveIsNot() {
        organisedBy(ANALYST_2);
        String offered = brought("offered");
        processDriver.decide(STAFF_1_DINKES, offered, "declined", "Sedang cuti");
        assertThat(fixtures.statusOf(offered)).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(toldOf(offered)).isEmpty();

        batch = fixtures.callingBatch("MP-01");
        organisedBy(ANALYST_2);
        String reserved = brought("reserved");
        releasedByQuestion(reserved);
        assertThat(fixtures.statusOf(reserved)).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(toldOf(reserved)).isEmpty();

        batch = fixtures.callingBatch("MP-01");
        organisedBy(ANALYST_2);
        String seated = brought("seated");
        processDriver.decide(STAFF_1_DINKES, seated, "declined", "Ada tugas lain");
        assertThat(toldOf(seated)).containsExactlyInAnyOrder("person:" + ANALYST_2, "office:KABID1-DINKES");
    }

    private void organisedBy(PersonId organiser) {
        jdbc.sql("INSERT INTO session_staff (id, batch, person, task) VALUES (gen_random_uuid(), ?, ?, 'ORGANISER')")
                .params(batch, organiser.value())
                .update();
    }

    private List<String> toldOf(String nomination) {
        return jdbc.sql("""
                        SELECT addressee FROM notification_notice
                        WHERE case_number = ? AND step = ? AND template = 'participant/seatLeft'
                        """).params(batch, nomination).query(String.class).list();
    }

    @ParameterizedTest
    @CsvSource({
        "seated, declined, P1, Sakit: Dirawat di rumah sakit",
        "offered, declined, P4, Cuti disetujui: Dirawat di rumah sakit",
        "seated, declined, , Dirawat di rumah sakit",
        "offered, declined, P9, Dirawat di rumah sakit"
    })
    void whyASeatIsGivenUpIsCountedAndStandsBeforeTheWords(
            String state, String outcome, @Nullable String ground, String read) {
        String number = brought(state);
        Map<String, String> fields = new HashMap<>(Map.of("outcome", outcome, "reason", "Dirawat di rumah sakit"));
        if (ground != null) {
            fields.put("ground", ground);
        }
        processDriver.decide(STAFF_1_DINKES, processDriver.task(number), fields);

        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all(ground == null ? "P9" : ground, read));
    }

    @Test
    void whyHrReleasesASeatIsCountedAndStandsBeforeTheWords() {
        String number = brought("seated");
        processDriver.fireTimer(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED);
        processDriver.decide(
                ANALYST,
                processDriver.task(number),
                Map.of("outcome", "released", "ground", "P2", "reason", "Dihubungi lewat telepon"));

        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P2", "Tugas mendesak: Dihubungi lewat telepon"));
    }

    @Test
    void silenceAboutASeatGoesToHr() {
        String number = brought("seated");
        processDriver.fireTimer(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED);
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.UNCONFIRMED);
        processDriver.fireTimer(number, NominationElements.EVENT_FOLLOW_UP_OVERDUE);

        processDriver.decide(ANALYST, number, "confirmed", "Dihubungi lewat telepon: ikut");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        processDriver.assertThatCase(number).hasPassed(NominationElements.END_INVOLVED_IN_FOLLOW_UP);
    }

    @Test
    void unconfirmedSeatIsTakenUpAtTheStart() {
        String number = brought("seated");
        candidacies.batchStarted(number);

        assertEnded(number, NominationStatus.TAKEN_UP, NominationElements.END_SEAT_TAKEN_UP_UNCONFIRMED);
    }

    @Test
    void isNotSelected() {
        String number = brought("ready");
        candidacies.notSelected(number);

        assertEnded(number, NominationStatus.NOT_SELECTED, NominationElements.END_NOMINEE_NOT_SELECTED);
    }

    @Test
    void acceptsAnOfferFromTheReserve() {
        String number = brought("offered");
        processDriver.decide(STAFF_1_DINKES, number, "accepted");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        candidacies.batchStarted(number);
        assertEnded(number, NominationStatus.TAKEN_UP, NominationElements.END_SEAT_TAKEN_UP);
    }

    @Test
    void declinesAnOffer() {
        String number = brought("offered");
        processDriver.decide(STAFF_1_DINKES, number, "declined", "Sedang cuti");

        assertEnded(number, NominationStatus.WITHDRAWN, NominationElements.END_OFFER_DECLINED);
    }

    @Test
    void offerLapsesInItsWindow() {
        String number = brought("offered");
        processDriver.fireTimer(number, NominationElements.EVENT_OFFER_WINDOW_PASSED);

        assertEnded(number, NominationStatus.LAPSED, NominationElements.END_OFFER_LAPSED);
    }

    @Test
    void reserveEndsAtTheStart() {
        String number = brought("reserved");
        candidacies.batchStarted(number);

        assertEnded(number, NominationStatus.NOT_SELECTED, NominationElements.END_RESERVE_NOT_SELECTED);
    }

    @Test
    void hrKeepsASeatThatClashes() {
        String number = brought("seated");
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);
        processDriver.fireTimer(number, NominationElements.EVENT_QUESTION_OVERDUE);

        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "kept", "reason", "Cuti dibatalkan"));

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.CONFIRM_SEAT);
        processDriver
                .assertThatCase(number)
                .hasPassed(NominationElements.END_INVOLVED_IN_QUESTION, NominationElements.END_SEAT_QUESTION_DECIDED);
    }

    @Test
    void hrReleasesASeatThatClashes() {
        String number = brought("seated");
        releasedByQuestion(number);

        assertEnded(number, NominationStatus.WITHDRAWN, NominationElements.END_NOMINATION_WITHDRAWN);
    }

    private void releasedByQuestion(String number) {
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);
        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "released", "reason", "Bentrok dengan pelatihan lain"));
    }

    private String brought(String state) {
        String number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        states.bring(number, batch, state);
        return number;
    }

    private void assertEnded(String number, NominationStatus status, String end) {
        assertThat(fixtures.statusOf(number)).isEqualTo(status);
        processDriver.assertThatCase(number).isEnded().hasPassed(end);
    }
}
