package id.go.pontianak.bangkom.lifecycle.interview;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Best and worst cases from the last measurement to what an analyst heard, without a name. */
@IntegrationTest
class InterviewIT {

    private static final String HEARD =
            "Atasan memberi penugasan dengan jadwal nyata; tanpa itu caranya cepat terlupa.";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationFixtures evaluations;

    @Autowired
    private BehaviourFixtures behaviour;

    @Autowired
    private InterviewFixtures fixtures;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Requests requests;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void city() {
        personas = new Personas(accounts, jdbc);
        evaluations.city();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void theBestAndTheWorstAreAskedAndWhatIsHeardKeepsNoName() throws Exception {
        String batch = measured(10, 20, 30, 40, 50);
        List<Interview> chosen = interviews.of(batch);
        assertThat(chosen).hasSize(4).extracting(Interview::state).containsOnly(State.ASKED);
        assertThat(chosen.stream().filter(Interview::best)).hasSize(2);
        assertThat(asked(batch))
                .containsExactlyInAnyOrderElementsOf(
                        chosen.stream().map(Interview::person).toList());

        PersonId willing = Objects.requireNonNull(chosen.get(0).person());
        PersonId other = Objects.requireNonNull(chosen.get(1).person());
        PersonId silent = Objects.requireNonNull(chosen.get(2).person());
        jdbc.sql("UPDATE directory_person SET name = 'Rahmawati Sutrisno, S.T.' WHERE id = ?")
                .param(willing.value())
                .update();
        interviews.answer(batch, willing, true);
        interviews.answer(batch, other, false);
        assertThat(jdbc.sql(
                                "SELECT addressee FROM notification_notice WHERE template = 'interview/willing' AND case_number = ?")
                        .param(batch)
                        .query(String.class)
                        .list())
                .as("analysts are told once, without a name")
                .containsExactly("role:hr-analyst");
        assertThat(interviews.of(batch).get(1).person()).isNull();
        assertThat(interviews.own(batch, other)).isNull();

        UUID id = chosen.get(0).id();
        Visitor analyst = as("analis");
        assertThat(text(analyst.open("/interviews")))
                .contains("Rahmawati Sutrisno", chosen.get(0).best() ? "paling tinggi" : "paling rendah");
        assertThat(access(willing)).isEqualTo(1);
        for (String stranger : List.of("pegawai", "atasan", "kabid", "auditor", "admin")) {
            assertThat(as(stranger).open("/interviews").getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger).send("/interviews/" + id, "heard", HEARD).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger).open("/my/interviews/" + batch).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(analyst.send("/interviews/" + chosen.get(2).id(), "heard", HEARD)
                        .getStatus())
                .as("nobody is interviewed who has not agreed")
                .isEqualTo(404);
        MockHttpServletResponse refused =
                analyst.send("/interviews/" + id, "heard", "Bu RAHMAWATI terbantu oleh atasannya.");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("memuat nama alumni", "Bu RAHMAWATI terbantu");
        analyst.send("/interviews/" + id, "heard", HEARD);
        assertThat(analyst.send("/interviews/" + id, "heard", HEARD).getStatus())
                .isEqualTo(409);
        assertThat(interviews.of(batch).get(0))
                .returns(State.HEARD, Interview::state)
                .returns(null, Interview::person)
                .returns(HEARD, Interview::heard);
        String page = text(as("auditor")
                .open("/evaluations/" + evaluations.evaluation(batch).number()));
        assertThat(page)
                .contains("4 alumni dipilih, 1 diwawancarai", "Alumni 1", HEARD, "tidak bersedia")
                .doesNotContain("Rahmawati");
        assertThat(page.substring(page.indexOf("id=\"interviews\"")))
                .as("readers of this page see indices beside names elsewhere")
                .doesNotContain("paling tinggi", "paling rendah");

        clock.set(clock.today().plusDays(30), LocalTime.of(8, 0));
        fixtures.morning();
        assertThat(asked(batch)).isEmpty();
        assertThat(interviews.of(batch))
                .extracting(Interview::state)
                .containsExactly(State.HEARD, State.DECLINED, State.CLOSED, State.CLOSED);
        assertThat(interviews.own(batch, silent)).isNull();
    }

    @Test
    void theOrderInWhichPeopleAreAskedAndToldDoesNotShowTheirNumbers() {
        String batch = measured(10, 20, 30, 40, 45, 50);
        List<String> byId = interviews.of(batch).stream()
                .map(one -> Objects.requireNonNull(one.person()).value())
                .sorted()
                .map(UUID::toString)
                .toList();
        assertThat(byId).hasSize(4);
        List<String> asked = new ArrayList<>(
                jdbc.sql("SELECT person::text FROM request WHERE kind = 'interview' AND case_number = ? ORDER BY ctid")
                        .param(batch)
                        .query(String.class)
                        .list());
        // Where a page of the table was full, the rest stands on one before it.
        Collections.rotate(asked, -asked.indexOf(byId.get(0)));
        assertThat(asked).isEqualTo(byId);
        assertThat(jdbc.sql("""
                        SELECT n.addressee FROM notification_notice n JOIN request r ON r.id::text = n.task_id
                        WHERE r.kind = 'interview' AND n.case_number = ? ORDER BY n.id""").param(batch).query(String.class).list())
                .isEqualTo(byId.stream().map(id -> "person:" + id).toList());
    }

    @Test
    void analystsAreToldAndRemindedOfWhoeverIsWillingUntilHeLeavesOrTheTimeIsOver() {
        String batch = measured(10, 20, 30, 40, 50);
        List<Interview> chosen = interviews.of(batch);
        PersonId leaver = Objects.requireNonNull(chosen.get(0).person());
        PersonId forgotten = Objects.requireNonNull(chosen.get(1).person());
        PersonId asked = Objects.requireNonNull(chosen.get(2).person());
        interviews.answer(batch, leaver, true);
        interviews.answer(batch, forgotten, true);
        interviews.answer(batch, Objects.requireNonNull(chosen.get(3).person()), false);
        assertThat(told("interview/willing", batch)).isEqualTo(2);
        fixtures.morning();
        assertThat(told("interview/waiting", batch))
                .as("others may still answer")
                .isZero();

        transaction.executeWithoutResult(begun -> publisher.publishEvent(new PersonLeft(leaver)));
        transaction.executeWithoutResult(begun -> publisher.publishEvent(new PersonLeft(asked)));
        assertThat(interviews.of(batch))
                .extracting(Interview::state)
                .containsExactly(State.CLOSED, State.WILLING, State.CLOSED, State.DECLINED);

        clock.set(clock.today().plusDays(30), LocalTime.of(8, 0));
        fixtures.morning();
        fixtures.morning();
        assertThat(told("interview/waiting", batch)).isEqualTo(1);
        clock.set(clock.today().plusDays(60), LocalTime.of(8, 0));
        fixtures.morning();
        assertThat(told("interview/waiting", batch)).isEqualTo(1);
        assertThat(interviews.of(batch).get(1))
                .returns(State.CLOSED, Interview::state)
                .returns(null, Interview::person);
    }

    /** Of these notices, all of which go to analysts. */
    private int told(String template, String batch) {
        return jdbc.sql(
                        "SELECT count(*) FROM notification_notice WHERE template = ? AND case_number = ? AND addressee = ? AND model::text NOT LIKE '%person%'")
                .params(template, batch, Role.hrAnalyst().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void ofTooFewNobodyIsChosen() {
        assertThat(interviews.of(measured(10, 20, 30, 40))).isEmpty();
    }

    @Test
    void anAlumnusAnswersOnHisPageOnceAndMayBeLeftOutInTheEnd() throws Exception {
        PersonId employee = PersonId.of(personas.samples().get("person"));
        String batch = fixtures.asked(evaluations.measured(), employee);
        String page = "/my/interviews/" + batch;
        Visitor alumnus = as("pegawai");
        assertThat(text(alumnus.open("/tasks?q=" + batch))).contains("Bersedia bercerita");
        assertThat(text(alumnus.open(page)))
                .contains("menolak tanpa alasan")
                .doesNotContain("paling tinggi", "paling rendah");
        assertThat(alumnus.send(page).getStatus()).isEqualTo(422);
        assertThat(alumnus.send(page, "willing", "yes").getRedirectedUrl()).isEqualTo(page);
        assertThat(text(alumnus.open(page))).contains("akan menghubungi Anda");
        assertThat(alumnus.send(page, "willing", "no").getStatus()).isEqualTo(409);
        UUID id = interviews.of(batch).get(0).id();
        as("analis").send("/interviews/" + id + "/drop");
        assertThat(interviews.of(batch).get(0))
                .returns(State.CLOSED, Interview::state)
                .returns(null, Interview::person);
        assertThat(text(alumnus.open(page))).contains("sudah selesai");
    }

    /** In both waves the superior gave these sums of ten scores, one to each alumnus. */
    private String measured(int... sums) {
        String batch = behaviour.passed(sums.length);
        for (int days : new int[] {90, 180}) {
            behaviour.morningAfter(batch, days);
            String number = behaviour.number(batch, days);
            List<Alumnus> alumni = behaviour.alumni(number);
            for (int at = 0; at < sums.length; at++) {
                behaviour.rateSum(number, alumni.get(at), sums[at], SmallCity.KABID1_DINKES);
            }
            behaviour.othersAnswer(number, 3);
        }
        return batch;
    }

    private List<PersonId> asked(String batch) {
        return requests.listOf(InterviewRequest.KIND, new CaseNumber(batch)).stream()
                .filter(Request::open)
                .map(Request::person)
                .toList();
    }

    private int access(PersonId subject) {
        return jdbc.sql("SELECT count(*) FROM access_opening WHERE subject = ? AND kind = 'case'")
                .param(subject.value())
                .query(Integer.class)
                .single();
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
