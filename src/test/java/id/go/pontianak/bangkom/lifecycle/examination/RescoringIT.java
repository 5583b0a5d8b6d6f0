package id.go.pontianak.bangkom.lifecycle.examination;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** A question proves wrong after tests were sat: it is withdrawn, and nobody is the worse for it. */
@IntegrationTest
@RecordApplicationEvents
class RescoringIT {

    private static final String PROGRAMME = "PRB-01";
    private static final String GROUP = "UJI-NILAI-ULANG";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private Journal journal;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Personas personas;
    private ExaminationFixtures fixtures;

    @BeforeEach
    void bank() {
        personas = new Personas(accounts, jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, 10, SmallCity.ANALYST_2, SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
        personas.close();
    }

    @Test
    void whoFailsByAWrongQuestionPassesAndWhoPassedStaysPassed() {
        PersonId failing = People.somebody(jdbc);
        PersonId passing = People.somebody(jdbc);
        PersonId without = People.somebody(jdbc);
        UUID paper = open(Set.of(failing, passing, without));
        // Of ten: 70 is passed with seven, the wrong question (10) among them or not.
        sit(paper, failing, List.of(1, 2, 3, 4, 5, 6));
        sit(paper, passing, List.of(1, 2, 3, 4, 5, 6, 10));
        sit(paper, without, List.of(1, 2));
        long before = events.stream(AttemptFinished.class).count();

        keeping.withdraw(SmallCity.ANALYST, PROGRAMME, 10, "Kunci soal ini ternyata salah");
        assertThat(score(failing))
                .isEqualTo(new TestScore(failing, TestKind.POST, new BigDecimal("66.67"), false, false));
        keeping.withdraw(SmallCity.ANALYST, PROGRAMME, 9, "Kalimat soal ini menyesatkan");

        assertThat(score(failing))
                .isEqualTo(new TestScore(failing, TestKind.POST, new BigDecimal("75.00"), true, false));
        assertThat(score(passing))
                .isEqualTo(new TestScore(passing, TestKind.POST, new BigDecimal("75.00"), true, false));
        assertThat(score(without))
                .isEqualTo(new TestScore(without, TestKind.POST, new BigDecimal("25.00"), false, false));
        assertThat(events.stream(AttemptFinished.class).skip(before))
                .contains(new AttemptFinished(GROUP, TestKind.POST, failing, new BigDecimal("75.00"), true));
        assertThat(journal.listOf(new CaseNumber(GROUP)).stream()
                        .filter(entry -> entry.action().equals("journal.test.rescored"))
                        .map(entry -> entry.facts().get("person")))
                .contains(failing.toString(), passing.toString(), without.toString());
    }

    @Test
    void noScoreGetsLowerByAQuestionThatWasRight() {
        PersonId passing = People.somebody(jdbc);
        UUID paper = open(Set.of(passing));
        sit(paper, passing, List.of(1, 2, 3, 4, 5, 6, 10));
        long before = events.stream(AttemptFinished.class).count();

        keeping.withdraw(SmallCity.ANALYST, PROGRAMME, 10, "Kunci soal ini ternyata salah");

        assertThat(score(passing))
                .isEqualTo(new TestScore(passing, TestKind.POST, new BigDecimal("70.00"), true, false));
        assertThat(events.stream(AttemptFinished.class)).hasSize((int) before);
    }

    @Test
    void theAnalysisSaysInASentenceWhatTheAnswersMean() throws Exception {
        List<PersonId> persons =
                Stream.generate(() -> People.somebody(jdbc)).limit(10).toList();
        UUID paper = open(Set.copyOf(persons));
        Visitor analyst = personas.visitor(portal, "analis");
        String path = "/programmes/" + PROGRAMME + "/bank/analysis";
        assertThat(analyst.open(path).getContentAsString()).contains("Belum ada tes yang selesai");

        sit(paper, persons.get(0), List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(analyst.open(path).getContentAsString()).contains("Baru 1 jawaban; mulai 10 jawaban");
        for (int at = 1; at < 10; at++) {
            sit(paper, persons.get(at), at < 5 ? List.of(1, 2, 3, 4) : List.of(1, 10));
        }

        String page = analyst.open(path).getContentAsString();
        assertThat(page)
                .contains(
                        "100 % dari 10 peserta menjawab benar: soal ini mudah",
                        "Soal ini tidak membedakan siapa pun",
                        "50 % dari 10 peserta menjawab benar: kesukarannya sedang",
                        "Soal ini baik membedakan peserta",
                        "Peserta yang pandai lebih sering salah",
                        "Perlu diperiksa",
                        "Pilihan a, c, d hampir tidak dipilih siapa pun");
    }

    private UUID open(Set<PersonId> persons) {
        examinations.open(new TestPlan(
                GROUP,
                TestKind.POST,
                "Pelatihan uji",
                PROGRAMME,
                clock.now(),
                clock.now().plusSeconds(7200),
                1,
                persons));
        return jdbc.sql("SELECT id FROM examination_paper WHERE group_key = ?")
                .param(GROUP)
                .query(UUID.class)
                .single();
    }

    /** Answers these right and leaves the others out. */
    private void sit(UUID paper, PersonId person, List<Integer> right) {
        UUID attempt = attempts.begin(person, paper);
        List<Sheet.Question> questions = attempts.sheet(person, attempt).questions();
        right.forEach(position -> attempts.answer(
                person,
                attempt,
                Map.of(position, questions.get(position - 1).options().indexOf("dua") + 1),
                position));
        attempts.finish(person, attempt);
    }

    private TestScore score(PersonId person) {
        return examinations.scores(GROUP).stream()
                .filter(score -> score.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
