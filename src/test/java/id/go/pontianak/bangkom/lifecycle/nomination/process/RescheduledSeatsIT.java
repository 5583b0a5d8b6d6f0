package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The days of a training move: each seat is checked again for what hangs on dates, and what speaks against it is put before HR. */
@IntegrationTest
class RescheduledSeatsIT {

    /** A year in which no other who trains anybody. */
    private static final LocalDate BEFORE = LocalDate.of(2039, 9, 5);

    private static final LocalDate AFTER = LocalDate.of(2040, 9, 3);

    @Autowired
    private Nominations nominations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private PlacedPerson person;
    private PersonId nominee;
    private String batch;
    private String number;

    @BeforeEach
    void seated() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        person = new PlacedPerson(jdbc);
        nominee = person.id();
        batch = person.batch(BEFORE);
        number = nominations.submit(new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas"), nominee);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, BatchStatus.SEATED);
    }

    static Stream<Arguments> newDays() {
        return Stream.of(
                days("nothing speaks", who -> {}, "", "SEAT"),
                days("E03: leave until the day before", who -> who.leave(AFTER.minusDays(1)), "", "SEAT"),
                days("E03: leave on the first day", who -> who.leave(AFTER), "E03", "SEAT"),
                days("E03: another seat", who -> who.seat(who.id(), AFTER), "E03", "CLASH"),
                days(
                        "E06: exactly 12 months left",
                        who -> who.retires(
                                AFTER.plusDays(PlacedPerson.MORE_DAYS).plusMonths(12)),
                        "",
                        "SEAT"),
                days(
                        "E06: a day less",
                        who -> who.retires(AFTER.plusDays(PlacedPerson.MORE_DAYS)
                                .plusMonths(12)
                                .minusDays(1)),
                        "E06",
                        "SEAT"),
                days("E10: 24 JP in the new year", who -> who.credit(AFTER, 20), "", "SEAT"),
                days("E10: 25 JP in the new year", who -> who.credit(AFTER, 21), "E10", "SEAT"),
                days(
                        "E10: over the cap before, and known",
                        who -> who.credit(BEFORE, 21).credit(AFTER, 21),
                        "",
                        "SEAT"),
                days("E14: two of twelve in his unit away", who -> who.seats(AFTER, STAFF_1_DINKES), "", "SEAT"),
                days("E14: one more", who -> who.seats(AFTER, STAFF_1_DINKES, STAFF_2_DINKES), "E14", "SEAT"),
                days(
                        "E14: too many before, and known",
                        who -> who.seats(AFTER, STAFF_1_DINKES, STAFF_2_DINKES, STAFF_5_DINKES)
                                .seats(BEFORE, STAFF_6_DINKES, KABID2_DINKES, KABID3_DINKES),
                        "",
                        "SEAT"),
                days("two at once", who -> who.leave(AFTER).credit(AFTER, 21), "E03,E10", "SEAT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newDays")
    void areCheckedAgain(String what, Consumer<PlacedPerson> given, String questions, String state) {
        confirmed();
        given.accept(person);

        reschedule(AFTER);

        assertThat(question()).isEqualTo(questions);
        assertThat(place()).isEqualTo(state + " " + AFTER);
        assertThat(processDriver.tasks(number).stream().map(task -> task.element()))
                .containsExactlyElementsOf(
                        questions.isEmpty() ? List.of() : List.of(NominationProcess.DECIDE_QUESTION));
        assertThat(told())
                .containsExactly(questions.isEmpty() ? "nomination/rescheduled" : "nomination/rescheduledQuestioned");
    }

    @Test
    void anotherNominationOnTheNewDaysIsAHintOnly() {
        confirmed();
        String other = nominations.submit(
                new Submission(person.batch(AFTER), nominee, "Perlu untuk tugasnya", "Sesuai tugas"), nominee);

        reschedule(AFTER);

        assertThat(question()).isEmpty();
        candidacies.lapsed(other, "");
    }

    @Test
    void hrKeepsASeatAndIsAskedAgainWhenTheDaysMoveAgain() {
        confirmed();
        person.leave(AFTER.plusDays(1));
        reschedule(AFTER);
        processDriver.decide(ANALYST, number, "kept", "Cuti digeser");
        assertThat(question()).isEmpty();

        reschedule(AFTER.plusDays(1));

        assertThat(question()).isEqualTo("E03");
        assertThat(told()).hasSize(2).containsOnly("nomination/rescheduledQuestioned");
    }

    @Test
    void theMoveIsToldWithBothDatesPlaceAndReason() {
        confirmed();
        transactions.executeWithoutResult(status -> journal.record(
                new CaseNumber(batch),
                Deed.of("journal.batch.rescheduled", ANALYST).because("Gedung dipakai"),
                Map.of("startsBefore", BEFORE.toString(), "endsBefore", BEFORE.toString())));

        reschedule(AFTER);

        assertThat(jdbc.sql(
                                "SELECT model FROM notification_notice WHERE case_number = ? AND template = 'nomination/rescheduled'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains(BEFORE.toString(), AFTER.toString(), "Aula BKPSDM", "Gedung dipakai");
    }

    @Test
    void whatSpeaksAddsUpUntilHrHasDecided() {
        confirmed();
        person.leave(AFTER);
        reschedule(AFTER);
        person.credit(AFTER.plusYears(1), 21);
        reschedule(AFTER.plusYears(1));

        assertThat(question()).isEqualTo("E03,E10");
        processDriver.task(number, NominationProcess.DECIDE_QUESTION);
    }

    @Test
    void anOfferThatClashesIsAnOfferAgainWhenHrKeepsIt() {
        offered();
        person.seat(nominee, AFTER);
        reschedule(AFTER);
        assertThat(place()).startsWith("CLASH");
        NotPossibleNow early = catchThrowableOfType(
                NotPossibleNow.class,
                () -> processDriver.decide(
                        nominee,
                        processDriver.task(number, NominationProcess.ACCEPT_OFFER),
                        Map.of("outcome", "accepted")));
        assertThat(early.messageKey()).isEqualTo("refusal.batch.clashUndecided");

        person.freeOthers();
        decideQuestion("kept");
        assertThat(place()).startsWith("OFFERED");
        processDriver.decide(nominee, number, "accepted");

        assertThat(place()).startsWith("SEAT");
    }

    /** HR is silent, not the nominee: his window stands still, and is a whole one again when HR has kept the seat. */
    @Test
    void aWindowStandsStillWhileHrDecides() {
        offered();
        person.seat(nominee, AFTER);
        reschedule(AFTER);

        assertThat(processDriver.timerDue(number, NominationElements.EVENT_OFFER_WINDOW_PASSED))
                .isAfter(start());
        assertThat(processDriver.task(number, NominationProcess.ACCEPT_OFFER).due())
                .isEqualTo(start());

        person.freeOthers();
        clock.advance(Duration.ofDays(7));
        decideQuestion("kept");

        Instant until = processDriver.timerDue(number, NominationElements.EVENT_OFFER_WINDOW_PASSED);
        assertThat(until)
                .isBetween(clock.now().plus(Duration.ofDays(2)), clock.now().plus(Duration.ofDays(6)));
        assertThat(processDriver.task(number, NominationProcess.ACCEPT_OFFER).due())
                .isEqualTo(until);
        assertThat(jdbc.sql("SELECT offer_until FROM batch_seat WHERE nomination = ?")
                        .param(number)
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(until);
        assertThat(mailed("nomination/seatKeptAnswer")).isPositive();
        processDriver.fireTimer(number, NominationElements.EVENT_OFFER_WINDOW_PASSED);
        processDriver.assertThatCase(number).hasPassed(NominationElements.END_OFFER_LAPSED);
    }

    @Test
    void aConfirmationStandsStillToo() {
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        person.leave(AFTER);
        reschedule(AFTER);
        assertThat(processDriver.timerDue(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED))
                .isAfter(start());

        decideQuestion("kept");

        assertThat(processDriver.timerDue(number, NominationElements.EVENT_CONFIRMATION_DUE_PASSED))
                .isBefore(start());
        processDriver.decide(nominee, number, "confirmed");
    }

    /** Nobody has a seat to be asked about: it is marked, and asked when there is one. */
    @Test
    void whoIsReadyOrOnTheReserveIsCheckedAndMarkedAndHrIsAskedWhenASeatIsOffered() {
        person.leave(AFTER);
        reschedule(AFTER);
        assertThat(question()).isEqualTo("E03");
        assertThat(processDriver.tasks(number)).isEmpty();

        offered();

        processDriver.task(number, NominationProcess.DECIDE_QUESTION);
        assertThat(processDriver.timerDue(number, NominationElements.EVENT_OFFER_WINDOW_PASSED))
                .isAfter(start());
    }

    @Test
    void aMarkIsTakenAwayWhenTheDaysMoveToWhereNothingSpeaks() {
        person.leave(AFTER);
        reschedule(AFTER);
        reschedule(AFTER.plusDays(30));

        assertThat(question()).isEmpty();
    }

    @Test
    void aQuestionNobodyAnsweredEndsWithTheStart() {
        confirmed();
        person.leave(AFTER);
        reschedule(AFTER);

        candidacies.batchStarted(number);

        processDriver.assertThatCase(number).isEnded().hasPassed(NominationElements.END_SEAT_TAKEN_UP);
        assertThat(processDriver.tasks(number)).isEmpty();
    }

    private static Arguments days(String what, Consumer<PlacedPerson> given, String questions, String state) {
        return arguments(what, given, questions, state);
    }

    private void confirmed() {
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        processDriver.decide(nominee, number, "confirmed");
    }

    private void offered() {
        fixtures.seat(batch, nominee, number, "RESERVE");
        candidacies.reserved(number, 1);
        var until = clock.now().plus(Duration.ofDays(3));
        fixtures.offer(number, until);
        candidacies.offered(number, until);
    }

    private void decideQuestion(String outcome) {
        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", outcome, "reason", "Sesuai kebutuhan"));
    }

    private void reschedule(LocalDate starts) {
        jdbc.sql(
                        "UPDATE batch SET starts = ?, ends = ?, version = version + 1, lock_version = lock_version + 1 WHERE number = ?")
                .params(starts, starts.plusDays(PlacedPerson.MORE_DAYS), batch)
                .update();
        runs.start(CandidacyRuns.RESCHEDULED, ANALYST, List.of(new Row(number, batch)));
        runs.workAll();
    }

    private String question() {
        return jdbc.sql("SELECT coalesce(question, '') FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private String place() {
        return jdbc.sql("SELECT state || ' ' || lower(period) FROM batch_seat WHERE nomination = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private Instant start() {
        return jdbc.sql("SELECT starts FROM batch WHERE number = ?")
                .param(batch)
                .query(LocalDate.class)
                .single()
                .atTime(7, 30)
                .atZone(BusinessClock.CITY)
                .toInstant();
    }

    private int mailed(String template) {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ? AND template = ?")
                .params(number, template)
                .query(Integer.class)
                .single();
    }

    private List<String> told() {
        return jdbc.sql(
                        "SELECT template FROM notification_notice WHERE case_number = ? AND template LIKE '%rescheduled%' ORDER BY id")
                .param(number)
                .query(String.class)
                .list();
    }
}
