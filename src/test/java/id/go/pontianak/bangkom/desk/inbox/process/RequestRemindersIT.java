package id.go.pontianak.bangkom.desk.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.inbox.Inbox;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.notification.TestTasks;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.request.TinyQuestion;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A question to a person from the day it is asked to the last answer: told, listed, reminded of, and gone. */
@IntegrationTest
class RequestRemindersIT {

    /** A Wednesday. */
    private static final LocalDate ASKED = LocalDate.of(2028, 3, 1);

    @Autowired
    private Requests requests;

    @Autowired
    private TinyQuestion question;

    @Autowired
    private TaskListing listing;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReminderRound round;

    @Autowired
    private UnresponsiveEmployees unresponsive;

    @Autowired
    private Mailing mailing;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MockMvc portal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final CaseNumber number = TinyQuestion.newCase();
    private String address;
    private PersonId siti;

    @BeforeEach
    void somebody() {
        SmallCity.load(jdbc);
        clock.set(ASKED, LocalTime.of(9, 0));
        address = "siti-" + UUID.randomUUID() + "@contoh.id";
        siti = tasks.person("Siti Aminah", address);
    }

    @Test
    void isToldListedRemindedOfAndGoneWithTheLastAnswer() throws Exception {
        PersonId budi = tasks.person("Budi", null);
        Request asked = ask(siti, budi, LocalDate.of(2028, 3, 6));
        clock.set(ASKED, LocalTime.of(10, 0));
        mailing.sendDue();
        assertThat(MailServer.to(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Tulis komentar (batas 6 Mar)");
            assertThat(mail.text()).contains("Pertanyaan kecil", "/tasks/" + asked.id());
        });

        assertThat(mornings(2, 3)).as("half time").isEqualTo(2);
        assertThat(mornings(4, 6)).as("the due day").isEqualTo(3);
        requests.answer(siti, asked.id());
        assertThat(mornings(7, 10)).as("answered").isEqualTo(3);
        assertThat(numbers(siti, View.OWN)).isEmpty();
        assertThat(numbers(siti, View.DONE)).containsExactly(number.value());
        assertThat(question.answered(number)).isEmpty();

        requests.answer(
                budi,
                requests.listOf(TinyQuestion.KEY, number).stream()
                        .filter(Request::open)
                        .findFirst()
                        .orElseThrow()
                        .id());
        runs.workAll();
        assertThat(question.told(number)).isEqualTo(1);
    }

    @Test
    void threeWorkingDaysLaterUnitHrReadsWhoKeptSilent() {
        Request asked = ask(siti, LocalDate.of(2028, 3, 6));

        assertThat(mornings(2, 14)).as("told; 3rd, 6th, 7th, 8th, 9th").isEqualTo(6);

        assertThat(silent(asked)).containsExactly("Tulis komentar");
        requests.close(TinyQuestion.KEY, number);
        assertThat(silent(asked)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM inbox_task WHERE id = ?")
                        .param(asked.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anExtendedOneIsRemindedOfByItsNewDays() {
        ask(siti, LocalDate.of(2028, 3, 6));
        assertThat(mornings(2, 2)).isEqualTo(1);

        requests.extend(TinyQuestion.KEY, number, TinyQuestion.until(LocalDate.of(2028, 3, 15)));

        assertThat(listing.page(siti, TaskQuery.of(View.OWN)).rows().get(0).due())
                .isEqualTo(TinyQuestion.until(LocalDate.of(2028, 3, 15)));
        assertThat(mornings(3, 7))
                .as("the old half time and due day are no more")
                .isEqualTo(1);
        assertThat(mornings(8, 15)).as("half time on the 8th, due on the 15th").isEqualTo(3);
    }

    @Test
    void standsAmongTasksInOneListWithOneOrderAndOneCount() {
        String late = tasks.open(
                Addressee.person(siti), ASKED.plusDays(9).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
        Request first = ask(siti, LocalDate.of(2028, 3, 6));
        inbox.rebuild();

        assertThat(listing.page(siti, TaskQuery.of(View.OWN)).rows().stream()
                        .map(row -> row.id().value()))
                .containsExactly(first.id().toString(), late);
        assertThat(listing.page(siti, TaskQuery.of(View.OWN).sortedBy(TaskQuery.Sort.DUE, true)).rows().stream()
                        .map(row -> row.id().value()))
                .containsExactly(late, first.id().toString());
        assertThat(listing.counts(siti, TaskQuery.of(View.MINE)))
                .satisfies(counts -> assertThat(counts.own()).isEqualTo(2))
                .satisfies(counts -> assertThat(counts.mine()).isEqualTo(2))
                .satisfies(counts -> assertThat(counts.office()).isZero());
        tasks.close(late);
        inbox.rebuild();
    }

    @Test
    void leadsToThePageOfItsModuleAndIsNotThereForOthers() throws Exception {
        Request asked = ask(siti, LocalDate.of(2028, 3, 6));
        String page = "/notices?request=" + asked.id();

        assertThat(open(siti, "/tasks?view=own").getContentAsString())
                .contains("Urusan saya", "Tulis komentar", "href=\"" + page + "\"");
        assertThat(open(siti, "/tasks/" + asked.id()).getHeader(HttpHeaders.LOCATION))
                .isEqualTo(page);
        assertThat(open(people.staff("Orang Lain"), "/tasks/" + asked.id()).getStatus())
                .isEqualTo(404);

        requests.answer(siti, asked.id());
        assertThat(open(siti, "/tasks?view=done").getContentAsString())
                .contains("Yang bersangkutan", "href=\"" + page + "\"")
                .doesNotContain("answered");
    }

    private MockHttpServletResponse open(PersonId person, String path) throws Exception {
        return portal.perform(MockMvcRequestBuilders.get(path).with(people.as(person)))
                .andReturn()
                .getResponse();
    }

    private Request ask(PersonId person, LocalDate due) {
        return requests.open(TinyQuestion.KEY, number, TinyQuestion.until(due), List.of(Invitee.of(person)))
                .get(0);
    }

    private Request ask(PersonId person, PersonId other, LocalDate due) {
        ask(other, due);
        return ask(person, due);
    }

    /** The rounds of these days of the month; how many mails there were by then. */
    private int mornings(int first, int last) {
        for (int day = first; day <= last; day++) {
            LocalDate today = LocalDate.of(2028, 3, day);
            if (today.getDayOfWeek().getValue() < 6) {
                clock.set(today, LocalTime.of(7, 30));
                round.writeDigests();
                unresponsive.list();
                mailing.sendDue();
            }
        }
        return MailServer.to(address).size();
    }

    private List<String> silent(Request asked) {
        return jdbc
                .sql("SELECT model ->> 'task' FROM notification_notice JOIN inbox_silent s ON s.task_id = step"
                        + " WHERE template = 'inbox/own-affair-silent' AND step = ? AND addressee = ?")
                .params(asked.id().toString(), Role.unitHr("DINKES").toString())
                .query(String.class)
                .list()
                .stream()
                .map(task -> task.replace("message:inbox.comment", "Tulis komentar"))
                .toList();
    }

    private List<String> numbers(PersonId person, View view) {
        return listing.page(person, TaskQuery.of(view)).rows().stream()
                .map(row -> row.caseNumber().value())
                .toList();
    }
}
