package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.lifecycle.nomination.process.SpecialCases.person;
import static id.go.pontianak.bangkom.support.SmallCity.ANALYST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The approval matrix and its special cases ({@code nomination/special-cases.txt}), each walked through the deciding door and compared with
 * the journal: office, decider, capacity, outcome, with nothing more.
 */
@IntegrationTest
class SpecialCasesIT {

    private static final String REASON = "Sesuai ketentuan";
    private static final Set<String> OF_THEMSELVES = Set.of("completedItself", "escalated");

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationReviews reviews;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private DirectoryChanges directoryChanges;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private PersonId nominee;
    private String number;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
    }

    static List<SpecialCases.Case> cases() {
        return SpecialCases.read();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isDecidedAsTheTableSays(SpecialCases.Case special) {
        special.lines().forEach(this::happens);

        assertThat(SpecialCases.told(journal.listOf(new CaseNumber(number)))).isEqualTo(special.expected());
    }

    private void happens(String line) {
        if (line.contains("|")) {
            List<String> cells =
                    List.of(line.split("\\|")).stream().map(String::strip).toList();
            if (!OF_THEMSELVES.contains(cells.get(3))) {
                decide(person(cells.get(1)), cells.get(3));
            }
            return;
        }
        List<String> words = List.of(line.split(" "));
        switch (words.get(0)) {
            case "day" -> clock.set(LocalDate.parse(words.get(1)), LocalTime.of(9, 0));
            case "nominate" -> nominate(words);
            case "excluded" -> assertBarred(person(words.get(1)));
            case "silence" -> processDriver.fireTimer(number, NominationElements.EVENT_STEP_OVERDUE);
            case "review" -> reviews.request(number, REASON, nominee);
            case "due" ->
                assertThat(LocalDate.ofInstant(processDriver.task(number).due(), BusinessClock.CITY))
                        .isEqualTo(words.get(1));
            case "ends" -> assertThat(status()).isEqualTo(words.get(1));
            default -> directoryChanges.happen(words, clock.today());
        }
    }

    private void decide(PersonId decider, String outcome) {
        OpenTask task = processDriver.task(number);
        switch (outcome) {
            case "approved" -> processDriver.decide(decider, task, Map.of("outcome", outcome));
            case "approved on paper" ->
                decisions.decide(
                        ANALYST,
                        Request.fromPaper(
                                task.id(),
                                decisions.describe(task).version(),
                                decider,
                                new Paper("800/1", clock.today(), "pindaian-1"),
                                Map.of("outcome", "approved")));
            default -> processDriver.decide(decider, task, Map.of("outcome", outcome, "reason", REASON));
        }
    }

    private void assertBarred(PersonId excluded) {
        NotFound refused =
                catchThrowableOfType(NotFound.class, () -> processDriver.decide(excluded, number, "approved"));
        assertThat(refused).as("the door opened").isNotNull();
    }

    /** {@code nominate NOMINEE [by PROPOSER] [for PROGRAMME LOCATION]}; the person himself and a webinar in town where nothing is said. */
    private void nominate(List<String> words) {
        nominee = person(words.get(1));
        int by = words.indexOf("by");
        int training = words.indexOf("for");
        String batch =
                training < 0 ? batch("WEB-01", "IN_TOWN") : batch(words.get(training + 1), words.get(training + 2));
        number = nominations.submit(
                new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas"),
                by < 0 ? nominee : person(words.get(by + 1)));
    }

    /** Its call is open until January. */
    private String batch(String programme, String location) {
        String batch = fixtures.batch(programme, location, BatchStatus.CALLING);
        jdbc.sql("""
                        UPDATE batch SET nomination_deadline = '2027-01-08', selection_date = '2027-01-09'
                        WHERE number = ?
                        """).param(batch).update();
        return batch;
    }

    private String status() {
        return jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
