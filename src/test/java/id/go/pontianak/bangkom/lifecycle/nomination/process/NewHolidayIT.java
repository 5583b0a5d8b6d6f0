package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.request.TinyQuestion;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.OthersWorkRests;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Days become free while cases run: whatever was promised keeps its working days, everywhere at once, and the administrator reads it first. */
@IntegrationTest
class NewHolidayIT {

    private static final Pattern MARK = Pattern.compile("name=\"accepted\" value=\"(\\w+)\"");
    private static final Instant END_OF_9 = Instant.parse("2026-11-09T17:00:00Z");
    private static final Instant END_OF_11 = Instant.parse("2026-11-11T17:00:00Z");

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationStates states;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private BatchFixtures batchFixtures;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Requests requests;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private Personas personas;
    private Visitor administrator;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        personas = new Personas(accounts, jdbc);
        administrator = personas.visitor(portal, "admin");
        batch = fixtures.callingBatch("MP-01");
    }

    @AfterEach
    void workdays() {
        OthersWorkRests.casesGoOn(jdbc);
        jdbc.sql("DELETE FROM calendar_holiday WHERE legal_basis = 'SKB uji'").update();
        personas.close();
    }

    /** An offer of two working days, made on Thursday the 5th: Friday and Monday. Both become free, so it is Tuesday and Wednesday. */
    @Test
    void anOfferKeepsItsWorkingDays() throws Exception {
        String number = offeredUntil(END_OF_9);

        // Only so many cases are named.
        OthersWorkRests.casesRest(jdbc, number);
        String asked = text(add("2026-11-06"), 422);
        OthersWorkRests.casesGoOn(jdbc);
        assertThat(asked).contains(number + ": 9 November 2026 menjadi 10 November 2026");
        assertThat(processDriver.task(number).due())
                .as("nothing is done before it is confirmed")
                .isEqualTo(END_OF_9);

        confirmed("2026-11-06");
        confirmed("2026-11-09");

        assertThat(processDriver.task(number).due()).isEqualTo(END_OF_11);
        assertThat(processDriver.timerDue(number, NominationElements.EVENT_OFFER_WINDOW_PASSED))
                .isEqualTo(END_OF_11);
        assertThat(instant("SELECT wait_until FROM nomination WHERE number = ?", number))
                .isEqualTo(END_OF_11);
        assertThat(instant("SELECT offer_until FROM batch_seat WHERE nomination = ?", number))
                .isEqualTo(END_OF_11);
        assertThat(instant("SELECT due_at FROM inbox_task WHERE case_number = ?", number))
                .isEqualTo(END_OF_11);
        assertThat(processDriver.journal(number)).contains("journal.workflow.deadlineMoved");
        assertThat(nominee().open("/nominations/" + number).getContentAsString())
                .contains("sampai 11 November 2026");
    }

    /** Questions that go with the window of their case are due when it ends, in the list and for the reminder; a chosen day stays. */
    @Test
    void questionsToPersonsAreDueWithTheWindowOfTheirCase() throws Exception {
        String number = offeredUntil(END_OF_9);
        PersonId chosen = KABID1_DINKES;
        Instant chosenDay = END_OF_9.plus(Duration.ofHours(-1));
        requests.open(TinyQuestion.KEY, new CaseNumber(number), END_OF_9, List.of(Invitee.of(STAFF_1_DINKES)));
        requests.open(TinyQuestion.KEY, new CaseNumber(number), chosenDay, List.of(Invitee.of(chosen)));

        confirmed("2026-11-06");
        confirmed("2026-11-09");

        assertThat(requests.listOf(TinyQuestion.KEY, new CaseNumber(number)).stream()
                        .collect(Collectors.toMap(Request::person, Request::due)))
                .isEqualTo(Map.of(STAFF_1_DINKES, END_OF_11, chosen, chosenDay));
        UUID asked = requests.listOf(TinyQuestion.KEY, new CaseNumber(number)).stream()
                .filter(request -> request.person().equals(STAFF_1_DINKES))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(instant("SELECT due_at FROM inbox_task WHERE id = ?", asked.toString()))
                .isEqualTo(END_OF_11);
        assertThat(jdbc.sql("SELECT due_on FROM inbox_reminder WHERE task_id = ?")
                        .param(asked.toString())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void aHolidayTakenBackShortensNothing() throws Exception {
        String number = offeredUntil(END_OF_9);
        confirmed("2026-11-09");
        Instant promised = processDriver.task(number).due();

        administrator.send("/admin/calendar/remove", "day", "2026-11-09");
        runs.workAll();

        assertThat(promised).isEqualTo(Instant.parse("2026-11-10T17:00:00Z"));
        assertThat(processDriver.task(number).due()).isEqualTo(promised);
    }

    /** A step, its escalation, and what the case knows of both. */
    @Test
    void aStepFallsDueAndEscalatesOnWorkingDays() throws Exception {
        String number = submitted();
        Instant due = processDriver.task(number).due();
        Instant escalation = processDriver.timerDue(number, NominationElements.EVENT_STEP_OVERDUE);
        LocalDate dueDay = LocalDate.ofInstant(due, ZoneOffset.UTC);

        confirmed(dueDay.toString());

        Instant later = processDriver.task(number).due();
        assertThat(later).isAfter(due);
        assertThat(processDriver.timerDue(number, NominationElements.EVENT_STEP_OVERDUE))
                .isAfter(escalation);
        assertThat(instant("SELECT due FROM approval_step WHERE case_number = ?", number))
                .isEqualTo(later);
        assertThat(instant("SELECT escalates_at FROM approval_step WHERE case_number = ?", number))
                .isEqualTo(processDriver.timerDue(number, NominationElements.EVENT_STEP_OVERDUE));
    }

    /** The window for a review runs without a task. */
    @Test
    void aReviewWindowKeepsItsWorkingDays() throws Exception {
        String number = submitted();
        processDriver.decide(KABID1_DINKES, number, "rejected", "Belum sesuai kebutuhan unit");
        Instant window = processDriver.timerDue(number, NominationElements.EVENT_REVIEW_WINDOW_PASSED);

        confirmed(LocalDate.ofInstant(window, ZoneOffset.UTC).toString());

        Instant later = processDriver.timerDue(number, NominationElements.EVENT_REVIEW_WINDOW_PASSED);
        assertThat(later).isAfter(window);
        assertThat(instant("SELECT wait_until FROM nomination WHERE number = ?", number))
                .isEqualTo(later);
    }

    /** Days that somebody chose stay, and whoever makes one a holiday reads which they are. */
    @Test
    void theDaysOfABatchStayAndAreNamed() throws Exception {
        String planned = batchFixtures.planned(BatchFixtures.schedule(), 3, Map.of());
        Instant opening = processDriver.timerDue(planned, BatchElements.EVENT_OPENING_DATE_REACHED);

        String asked = text(add("2026-11-03"), 422);
        confirmed("2026-11-03");

        assertThat(asked).contains("/batches/" + planned, "Pengusulan dibuka");
        assertThat(processDriver.timerDue(planned, BatchElements.EVENT_OPENING_DATE_REACHED))
                .isEqualTo(opening);
    }

    private String submitted() {
        return nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Dibutuhkan untuk tugas", "Sesuai tugas"), STAFF_1_DINKES);
    }

    private String offeredUntil(Instant until) {
        String number = submitted();
        states.bring(number, batch, "reserved");
        clock.set(LocalDate.of(2026, 11, 5), LocalTime.of(9, 0));
        administrator = personas.visitor(portal, "admin");
        fixtures.offer(number, until);
        candidacies.offered(number, until);
        return number;
    }

    private void confirmed(String day) throws UnsupportedEncodingException {
        Matcher mark = MARK.matcher(text(add(day), 422));
        assertThat(mark.find()).isTrue();
        assertThat(add(day, "accepted", mark.group(1)).getStatus()).isEqualTo(302);
        runs.workAll();
    }

    private MockHttpServletResponse add(String day, String... more) {
        String[] fields = {"day", day, "kind", "NATIONAL", "name", "Libur mendadak", "legalBasis", "SKB uji"};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return administrator.send("/admin/calendar", all);
    }

    private Visitor nominee() {
        return personas.visitor(portal, "pegawai");
    }

    private Instant instant(String sql, String number) {
        return jdbc.sql(sql).param(number).query(OffsetDateTime.class).single().toInstant();
    }

    private static String text(MockHttpServletResponse answer, int status) throws UnsupportedEncodingException {
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }
}
