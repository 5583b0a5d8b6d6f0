package id.go.pontianak.bangkom.former;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.versions.CaseMigrations;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.support.KeptLog;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A database that release 1.0 left behind starts under this one: with a case in each place where its models wait, with runs that were not
 * worked and mails that were not sent. Nothing is lost, everything reads as it did, and each case goes on to its end. In order: what is read
 * before the cases are moved, and after it, and what becomes of them.
 */
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "bangkom.scheduling.enabled=false",
            "bangkom.workflow.clock-movable=true",
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {FormerDatabase.class, MailServer.class, KeptLog.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class FormerDatabaseIT {

    private static final List<FormerCase> CASES = FormerCase.all();

    /** A placeholder without a fact, and a key without words. */
    private static final Pattern UNTOLD = Pattern.compile("\\{\\w+}|\\?\\?|\\bnull\\b|mail\\.\\w+\\.|task\\.\\w+\\.");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Mailing mailing;

    @Autowired
    private CaseMigrations migrations;

    @Autowired
    private JournalVerifier verifier;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Seats seats;

    @Autowired
    private Participants participants;

    @Autowired
    private TestClock clock;

    @Autowired
    private FormerWalk walk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    void aCaseWaitsInEachPlaceOfEachModel() {
        Set<String> places = CASES.stream().flatMap(one -> one.waits().stream()).collect(Collectors.toSet());
        for (String process : List.of("nomination", "training-batch", "reminder-round")) {
            assertThat(places).as(process).containsAll(ReleasedModels.waitStates("1.0", process));
        }
    }

    @Test
    @Order(2)
    void nothingIsLostByTheStart() {
        assertThat(FormerDatabase.size()).isGreaterThan(5_000);
        assertThat(FormerDatabase.lost()).isEmpty();
        assertThat(verifier.findFirstBadRow()).isEmpty();
    }

    @Test
    @Order(3)
    void everythingReadsAsItDid() {
        SoftAssertions read = new SoftAssertions();
        for (FormerCase one : CASES) {
            compare(read, one);
        }
        read.assertAll();
    }

    @Test
    @Order(3)
    void whoWasInATrainingStandsOnItsRoster() {
        assertThat(participants.of("BATCH-MP01-2026-1"))
                .extracting(Participant::person)
                .containsExactlyInAnyOrder(SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES);
    }

    @Test
    @Order(3)
    void whoHadAnAccountSignsInWithHisPassword() throws Exception {
        MockHttpServletResponse answer = portal.perform(post("/login")
                        .param("username", "batch.unit-hr")
                        .param("password", "Sungai Kapuas 2026!")
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).doesNotContain("/login");
    }

    @Test
    @Order(3)
    void whoWasSignedInStillIs() throws Exception {
        String session = jdbc.sql(
                        "UPDATE spring_session SET expiry_time = :now + 3600000, last_access_time = :now RETURNING session_id")
                .param("now", System.currentTimeMillis())
                .query(String.class)
                .single();
        String cookie = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));

        MockHttpServletResponse answer = portal.perform(get("/tasks").cookie(new Cookie("SESSION", cookie)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Putri Ayu", "Urutkan daftar")
                .as("what he put off")
                .doesNotContain("Tinjau ulang penolakan usulan");
    }

    @Test
    @Order(3)
    void whatWasTypedAndNotSentStandsInItsForm() throws Exception {
        String task = processDriver.task("NOM-2027-000021").id().value();

        assertThat(CasePages.read("/tasks/" + task, SmallCity.CAMAT_KOTA, portal, jdbc))
                .contains("Masih menunggu pendapat lurah");
    }

    private void compare(SoftAssertions read, FormerCase one) {
        String number = one.number();
        CasePages page = CasePages.of(number, portal, jdbc);
        read.assertThat(page.deeds()).as(number).containsExactlyElementsOf(one.told("deed"));
        read.assertThat(page.comments()).as(number).containsExactlyElementsOf(one.told("comment"));
        read.assertThat(page.head()).as(number).contains(one.told("status")).contains(one.told("title"));
        read.assertThat(tasks(number)).as(number).containsExactlyElementsOf(one.told("task"));
        if (one.nomination()) {
            read.assertThat(page.mails()).as(number).containsExactlyElementsOf(one.told("mail"));
            read.assertThat(page.steps()).as(number).containsExactlyElementsOf(one.told("step"));
            read.assertThat(page.asked()).as(number).containsExactlyElementsOf(one.told("asked"));
        } else {
            read.assertThat(places(number)).as(number).containsExactlyElementsOf(one.told("seat"));
        }
    }

    private List<String> tasks(String number) {
        return processDriver.tasks(number).stream()
                .map(task -> task.element() + " " + task.candidates() + " " + task.due())
                .map(CasePages::plain)
                .toList();
    }

    private List<String> places(String batch) {
        return seats.listOf(batch).stream()
                .map(seat -> "%s %s %s %s"
                        .formatted(
                                seat.nomination(),
                                seat.state(),
                                seat.period().from(),
                                seat.period().to()))
                .toList();
    }

    @Test
    @Order(4)
    void eachCaseIsMovedAndWaitsWhereItDid() {
        clock.set(LocalDate.of(2026, 11, 25), LocalTime.of(9, 5));
        migrations.queue();
        runs.workAll();

        SoftAssertions waits = new SoftAssertions();
        for (FormerCase one : open()) {
            String number = one.number();
            waits.assertThat(models.isToday(moved.definitionOf(number)))
                    .as(number)
                    .isTrue();
            waits.assertThat(processDriver.waitsAt(number)).as(number).containsAll(one.waitsToday());
            waits.assertThat(processDriver.journal(number)).as(number).contains("journal.workflow.migrated");
        }
        waits.assertAll();
        assertThat(engine.createIncidentQuery().list()).isEmpty();
    }

    private static List<FormerCase> open() {
        return CASES.stream().filter(FormerCase::open).toList();
    }

    /** The person whom one may not propose is refused; everything else that was put into a run is done. */
    @Test
    @Order(5)
    void theRunsThatWereLeftAreWorked() {
        assertThat(jdbc.sql(
                                "SELECT r.kind || ' ' || b.state FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.id = b.run"
                                        + " WHERE r.kind <> 'workflow.migrated' GROUP BY 1 ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "batch.cancelled DONE",
                        "batch.decreed DONE",
                        "batch.started DONE",
                        "inbox.decide DONE",
                        "nomination.submit DONE",
                        "nomination.submit REFUSED");
    }

    /** Each with words for all it tells, though its facts were written down by the former release. */
    @Test
    @Order(5)
    void whatWasNotMailedYetIsMailed() {
        List<String> before = MailServer.everything();

        mailing.sendDue();
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();

        // Kept by mailbox, not as they came, and other tests have mails there.
        List<String> sent = new ArrayList<>(MailServer.everything());
        before.forEach(sent::remove);
        assertThat(sent)
                .hasSizeGreaterThan(20)
                .noneMatch(mail -> UNTOLD.matcher(mail).find());
        assertThat(jdbc.sql("SELECT DISTINCT state FROM notification_notice WHERE created_on <= '2026-11-25'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("RESOLVED", "SUPPRESSED");
    }

    @Test
    @Order(6)
    void eachCaseGoesOnToItsEnd() {
        walk.toTheEnd(open().stream().map(FormerCase::number).toList());

        assertThat(engine.createIncidentQuery().list()).isEmpty();
        for (FormerCase one : CASES) {
            processDriver.assertThatCase(one.number()).isEnded();
        }
        assertThat(CASES.stream().map(one -> one.number() + " " + statusOf(one.number())))
                .containsExactlyElementsOf(FormerCase.text("ends.txt").lines().toList());
        assertThat(verifier.findFirstBadRow()).isEmpty();
    }

    private String statusOf(String number) {
        return jdbc.sql(
                        "SELECT status FROM nomination WHERE number = :number UNION SELECT status FROM batch WHERE number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
