package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.candidate.CandidateRefresh;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import id.go.pontianak.bangkom.foundation.workflow.models.CaseDiagrams;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CasesIT {

    private static final Addressee OFFICE = Addressee.office("KABID1-DINKES");

    @Autowired
    private Cases cases;

    @Autowired
    private CaseArchive archive;

    @Autowired
    private CaseDiagrams diagrams;

    @Autowired
    private CandidateRefresh keeping;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void refusesANumberThatIsTaken() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);

        assertThatThrownBy(() -> cases.start("tiny.started", new CaseNumber(number), Map.of()))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.workflow.caseExists");
    }

    @Test
    void handsAMessageOnlyToACaseThatWaitsForIt() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);

        assertThat(cases.tryCorrelate("tiny.unheardOf", new CaseNumber(number), Map.of()))
                .isFalse();
        assertThat(cases.tryCorrelate("tiny.withdrawn", new CaseNumber("TINY-NONE"), Map.of()))
                .isFalse();
        assertThat(cases.tryCorrelate("tiny.withdrawn", new CaseNumber(number), Map.of()))
                .isTrue();
        assertThat(cases.isOpen(new CaseNumber(number))).isFalse();
        assertThatThrownBy(() -> cases.correlate("tiny.withdrawn", new CaseNumber(number), Map.of()))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void takesNothingButPlainValuesIntoTheEngine() {
        assertThatThrownBy(() -> cases.start("tiny.started", new CaseNumber("TINY-X"), Map.of("thing", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void escalatesOnceAfterTheServiceLevelAndLetsTheFirstStillAct() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        assertThat(processDriver.timerDue(number, TinyElements.EVENT_THING_OVERDUE))
                .as("three working days after the due day, when offices close")
                .isEqualTo("2026-11-10T09:00:00Z");

        processDriver.fireTimer(number, TinyElements.EVENT_THING_OVERDUE);

        OpenTask task = processDriver.task(number, TinyElements.TASK_DECIDE_THING);
        assertThat(task.candidates()).hasSize(2).startsWith(OFFICE);
        assertThat(tiny.heard(number, TaskCandidatesChanged.class)).hasSize(1);
        assertThat(processDriver.timerWaits(number, TinyElements.EVENT_THING_OVERDUE))
                .isFalse();
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.assertThatCase(number).isWaitingAt(TinyElements.TASK_CONFIRM_THING);
    }

    @Test
    void setsATimerAnewWhenItsDateMoves() {
        String number = atTheDate();
        assertThat(processDriver.timerDue(number, TinyElements.EVENT_THING_DATE_REACHED))
                .isEqualTo("2026-12-01T02:00:00Z");

        assertThat(cases.rescheduleTimer(
                        new CaseNumber(number),
                        TinyElements.EVENT_THING_DATE_REACHED,
                        Instant.parse("2026-11-20T02:00:00Z")))
                .isTrue();
        assertThat(cases.rescheduleTimer(
                        new CaseNumber(number),
                        TinyElements.EVENT_THING_OVERDUE,
                        Instant.parse("2026-11-20T02:00:00Z")))
                .as("passed long ago")
                .isFalse();

        clock.set(Instant.parse("2026-11-20T01:59:00Z"));
        jobs.runDue();
        processDriver.assertThatCase(number).isNotEnded();
        clock.set(Instant.parse("2026-11-20T02:00:01Z"));
        assertThat(jobs.runDue()).isPositive();
        processDriver.assertThatCase(number).isEnded();
        assertThat(tiny.heard(number, CaseEnded.class))
                .extracting(CaseEnded::endElement)
                .containsExactly(TinyElements.END_THING_DONE);
    }

    @Test
    void changesToWhomATaskIsPutAndUntilWhen() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        Instant due = Instant.parse("2026-11-30T09:00:00Z");

        cases.replaceCandidates(
                new CaseNumber(number), TinyElements.TASK_DECIDE_THING, List.of(Addressee.office("KABID2-DINKES")));
        cases.changeDue(new CaseNumber(number), TinyElements.TASK_DECIDE_THING, due);

        OpenTask task = processDriver.task(number);
        assertThat(task.candidates()).containsExactly(Addressee.office("KABID2-DINKES"));
        assertThat(task.due()).isEqualTo(due);
        assertThat(tiny.heard(number, TaskCandidatesChanged.class).get(1).task())
                .isEqualTo(task);
    }

    @Test
    void findsAStandInWhenTheSubjectBecomesTheHolder() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        assertThat(processDriver.task(number).candidates()).containsExactly(OFFICE);

        tiny.matters.put(number, ConflictScope.of(KABID1_DINKES));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new HoldersChanged(Set.of("KABID1-DINKES"))));
        assertThat(processDriver.task(number).candidates()).hasSize(2).startsWith(OFFICE);

        tiny.matters.put(number, ConflictScope.NONE);
        keeping.recomputeAll();
        assertThat(processDriver.task(number).candidates()).containsExactly(OFFICE);
    }

    @Test
    void knowsWhereACaseIsAndWas() {
        String number = atTheDate();

        CaseDiagrams.CaseDiagram diagram = diagrams.find(new CaseNumber(number)).orElseThrow();

        assertThat(diagram.xml()).contains("<process id=\"tiny\"");
        assertThat(diagram.current()).containsExactly(TinyElements.EVENT_THING_DATE_REACHED);
        assertThat(diagram.passed()).contains(TinyElements.TASK_DECIDE_THING, TinyElements.GATEWAY_THING_APPROVED);
        assertThat(archive.passages(new CaseNumber(number)))
                .extracting(CaseArchive.Passage::id)
                .containsExactlyInAnyOrderElementsOf(tiny.heard(number, CaseStepped.class).stream()
                        .filter(CaseStepped::entered)
                        .map(CaseStepped::id)
                        .toList());
    }

    private String atTheDate() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(STAFF_1_DINKES, number, "confirmed");
        return number;
    }
}
