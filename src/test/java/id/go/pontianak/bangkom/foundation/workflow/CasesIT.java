package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.time.TestClock;
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

        assertThatThrownBy(() -> cases.start("tiny.started", number, Map.of()))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.workflow.caseExists");
    }

    @Test
    void handsAMessageOnlyToACaseThatWaitsForIt() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);

        assertThat(cases.tryCorrelate("tiny.unheardOf", number, Map.of())).isFalse();
        assertThat(cases.tryCorrelate("tiny.withdrawn", "TINY-NONE", Map.of())).isFalse();
        assertThat(cases.tryCorrelate("tiny.withdrawn", number, Map.of())).isTrue();
        assertThat(cases.isOpen(number)).isFalse();
        assertThatThrownBy(() -> cases.correlate("tiny.withdrawn", number, Map.of()))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void takesNothingButPlainValuesIntoTheEngine() {
        assertThatThrownBy(() -> cases.start("tiny.started", "TINY-X", Map.of("thing", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void escalatesOnceAfterTheServiceLevelAndLetsTheFirstStillAct() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        assertThat(processDriver.timerDue(number, "event_thingOverdue"))
                .as("three working days after the due day, when offices close")
                .isEqualTo("2026-11-10T09:00:00Z");

        processDriver.fireTimer(number, "event_thingOverdue");

        OpenTask task = processDriver.task(number, "userTask_decideThing");
        assertThat(task.candidates()).hasSize(2).startsWith(OFFICE);
        assertThat(tiny.heard(number, TaskCandidatesChanged.class)).hasSize(1);
        assertThat(processDriver.timerWaits(number, "event_thingOverdue")).isFalse();
        processDriver.decide(KABID1_DINKES, number, "approved");
        assertThat(processDriver.waitsAt(number)).contains("userTask_confirmThing");
    }

    @Test
    void setsATimerAnewWhenItsDateMoves() {
        String number = atTheDate();
        assertThat(processDriver.timerDue(number, "event_thingDateReached")).isEqualTo("2026-12-01T02:00:00Z");

        assertThat(cases.rescheduleTimer(number, "event_thingDateReached", Instant.parse("2026-11-20T02:00:00Z")))
                .isTrue();
        assertThat(cases.rescheduleTimer(number, "event_thingOverdue", Instant.parse("2026-11-20T02:00:00Z")))
                .as("passed long ago")
                .isFalse();

        clock.set(Instant.parse("2026-11-20T01:59:00Z"));
        jobs.runDue();
        assertThat(processDriver.ended(number)).isFalse();
        clock.set(Instant.parse("2026-11-20T02:00:01Z"));
        assertThat(jobs.runDue()).isPositive();
        assertThat(processDriver.ended(number)).isTrue();
        assertThat(tiny.heard(number, CaseEnded.class))
                .extracting(CaseEnded::endElement)
                .containsExactly("endEvent_thingDone");
    }

    @Test
    void changesToWhomATaskIsPutAndUntilWhen() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        Instant due = Instant.parse("2026-11-30T09:00:00Z");

        cases.replaceCandidates(number, "userTask_decideThing", List.of(Addressee.office("KABID2-DINKES")));
        cases.changeDue(number, "userTask_decideThing", due);

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

        CaseDiagrams.CaseDiagram diagram = diagrams.find(number).orElseThrow();

        assertThat(diagram.xml()).contains("<process id=\"tiny\"");
        assertThat(diagram.current()).containsExactly("event_thingDateReached");
        assertThat(diagram.passed()).contains("userTask_decideThing", "gateway_thingApproved");
        assertThat(cases.passages(number))
                .extracting(Cases.Passage::id)
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
