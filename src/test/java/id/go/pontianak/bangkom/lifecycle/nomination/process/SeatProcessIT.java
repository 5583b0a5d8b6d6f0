package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Endings;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.HashMap;
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

        assertEnded(number, NominationStatus.TAKEN_UP, "endEvent_seatTakenUp");
    }

    @Test
    void givesUpTheSeat() {
        String number = brought("seated");
        processDriver.decide(STAFF_1_DINKES, number, "declined", "Ada tugas lain");

        assertEnded(number, NominationStatus.WITHDRAWN, "endEvent_seatReleased");
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
        processDriver.fireTimer(number, "event_confirmationDuePassed");
        processDriver.decide(
                ANALYST,
                processDriver.task(number),
                Map.of("outcome", "released", "ground", "P2", "reason", "Dihubungi lewat telepon"));

        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P2", "Tugas mendesak: Dihubungi lewat telepon"));
    }

    @Test
    void silenceAboutASeatGoesToHr() {
        String number = brought("seated");
        processDriver.fireTimer(number, "event_confirmationDuePassed");
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.UNCONFIRMED);
        processDriver.fireTimer(number, "event_followUpOverdue");

        processDriver.decide(ANALYST, number, "confirmed", "Dihubungi lewat telepon: ikut");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        assertThat(processDriver.passed(number)).contains("endEvent_involvedInFollowUp");
    }

    @Test
    void unconfirmedSeatIsTakenUpAtTheStart() {
        String number = brought("seated");
        candidacies.batchStarted(number);

        assertEnded(number, NominationStatus.TAKEN_UP, "endEvent_seatTakenUpUnconfirmed");
    }

    @Test
    void isNotSelected() {
        String number = brought("ready");
        candidacies.notSelected(number);

        assertEnded(number, NominationStatus.NOT_SELECTED, "endEvent_nomineeNotSelected");
    }

    @Test
    void acceptsAnOfferFromTheReserve() {
        String number = brought("offered");
        processDriver.decide(STAFF_1_DINKES, number, "accepted");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.CONFIRMED);
        candidacies.batchStarted(number);
        assertEnded(number, NominationStatus.TAKEN_UP, "endEvent_seatTakenUp");
    }

    @Test
    void declinesAnOffer() {
        String number = brought("offered");
        processDriver.decide(STAFF_1_DINKES, number, "declined", "Sedang cuti");

        assertEnded(number, NominationStatus.WITHDRAWN, "endEvent_offerDeclined");
    }

    @Test
    void offerLapsesInItsWindow() {
        String number = brought("offered");
        processDriver.fireTimer(number, "event_offerWindowPassed");

        assertEnded(number, NominationStatus.LAPSED, "endEvent_offerLapsed");
    }

    @Test
    void reserveEndsAtTheStart() {
        String number = brought("reserved");
        candidacies.batchStarted(number);

        assertEnded(number, NominationStatus.NOT_SELECTED, "endEvent_reserveNotSelected");
    }

    @Test
    void hrKeepsASeatThatClashes() {
        String number = brought("seated");
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);
        processDriver.fireTimer(number, "event_questionOverdue");

        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "kept", "reason", "Cuti dibatalkan"));

        assertThat(processDriver.task(number).element()).isEqualTo(NominationProcess.CONFIRM_SEAT);
        assertThat(processDriver.passed(number))
                .contains("endEvent_involvedInQuestion", "endEvent_seatQuestionDecided");
    }

    @Test
    void hrReleasesASeatThatClashes() {
        String number = brought("seated");
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);

        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "released", "reason", "Bentrok dengan pelatihan lain"));

        assertEnded(number, NominationStatus.WITHDRAWN, "endEvent_nominationWithdrawn");
    }

    private String brought(String state) {
        String number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        states.bring(number, batch, state);
        return number;
    }

    private void assertEnded(String number, NominationStatus status, String end) {
        assertThat(fixtures.statusOf(number)).isEqualTo(status);
        assertThat(processDriver.ended(number)).isTrue();
        assertThat(processDriver.passed(number)).contains(end);
    }
}
