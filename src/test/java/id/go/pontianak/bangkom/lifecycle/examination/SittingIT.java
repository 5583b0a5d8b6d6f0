package id.go.pontianak.bangkom.lifecycle.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A group sits tests: the same questions before and after, answers kept as they are given, time and score of the server. */
@IntegrationTest
@RecordApplicationEvents
class SittingIT {

    private static final String PROGRAMME = "KEU-01";
    private static final String GROUP = "UJI-TES-1";
    private static final PersonId RINI = SmallCity.STAFF_1_DINKES;
    private static final PersonId ANTON = SmallCity.STAFF_1_PUPR;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private ExaminationFixtures fixtures;

    @BeforeEach
    void bank() {
        SmallCity.load(jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, 7, SmallCity.ANALYST_2, SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
    }

    @Test
    void beforeAndAfterTheSameQuestionsAreAskedWhateverTheBankHasMeanwhile() {
        open(TestKind.PRE, 1, RINI);
        keeping.add(SmallCity.ANALYST_2, PROGRAMME, ExaminationFixtures.question("Soal baru?"));
        keeping.approveAll(SmallCity.ANALYST, PROGRAMME);
        keeping.change(SmallCity.ANALYST_2, PROGRAMME, 1, ExaminationFixtures.question("Soal 1 lain?"));
        open(TestKind.POST, 1, RINI);

        Sheet before = sheet(begin(RINI, TestKind.PRE));
        Sheet after = sheet(begin(RINI, TestKind.POST));
        assertThat(after.questions())
                .extracting(Sheet.Question::stem)
                .containsExactlyElementsOf(
                        before.questions().stream().map(Sheet.Question::stem).toList());
        assertThat(before.questions())
                .hasSize(7)
                .extracting(Sheet.Question::stem)
                .contains("Soal 1 dari uji?");
        assertThatThrownBy(() -> open(TestKind.PRE, 1, RINI)).hasMessage("refusal.examination.opened");
    }

    @Test
    void theNewerAnswerStaysOnWhicheverDeviceAndInWhicheverOrderTheyArrive() {
        open(TestKind.POST, 1, RINI);
        UUID attempt = begin(RINI, TestKind.POST);
        int right = place(attempt, 1, "dua");

        attempts.answer(RINI, attempt, Map.of(1, right), 5);
        attempts.answer(RINI, attempt, Map.of(1, place(attempt, 1, "tiga")), 3);
        assertThat(sheet(attempt).questions().get(0).chosen()).isEqualTo(right);
        assertThat(sheet(attempt).order()).isEqualTo(6);

        attempts.answer(RINI, attempt, Map.of(1, place(attempt, 1, "satu")), 5);
        assertThat(sheet(attempt).questions().get(0).chosen()).isEqualTo(place(attempt, 1, "satu"));
        assertThat(begin(RINI, TestKind.POST)).isEqualTo(attempt);
        assertThatThrownBy(() -> attempts.answer(RINI, attempt, Map.of(1, 5), 9))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> attempts.answer(RINI, attempt, Map.of(8, 1), 9))
                .isInstanceOf(RuleViolated.class);
    }

    /** A device shows again what was given after its copy of the page was made, and trusts the copy for all before. */
    @Test
    void aCopyMadeWhileAnswersArriveShowsAllThatItSaysToBeOlder() throws Exception {
        open(TestKind.POST, 1, RINI);
        UUID attempt = begin(RINI, TestKind.POST);
        int last = 400;
        ExecutorService device = Executors.newSingleThreadExecutor();
        try {
            Future<?> answering = device.submit(() -> {
                for (int order = 1; order <= last; order++) {
                    attempts.answer(RINI, attempt, Map.of(1, order % 4 + 1), order);
                }
            });
            for (Sheet copy = sheet(attempt); copy.order() <= last; copy = sheet(attempt)) {
                int newest = (int) copy.order() - 1;
                assertThat(copy.questions().get(0).chosen())
                        .as("answer %d", newest)
                        .isEqualTo(newest == 0 ? 0 : newest % 4 + 1);
                if (answering.isDone()) {
                    answering.get();
                }
            }
            answering.get();
        } finally {
            device.shutdown();
            assertThat(device.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void theServerScoresAndTellsOnceAndABestAttemptCounts() {
        open(TestKind.POST, 2, RINI, ANTON);
        UUID first = begin(RINI, TestKind.POST);
        answer(first, 5);
        attempts.finish(RINI, first);
        attempts.finish(RINI, first);
        UUID second = begin(RINI, TestKind.POST);
        answer(second, 1);
        attempts.finish(RINI, second);

        assertThat(events.stream(AttemptFinished.class))
                .containsExactly(
                        new AttemptFinished(GROUP, TestKind.POST, RINI, new BigDecimal("71.43"), true),
                        new AttemptFinished(GROUP, TestKind.POST, RINI, new BigDecimal("14.29"), false));
        assertThat(examinations.scores(GROUP))
                .containsExactlyInAnyOrder(
                        new TestScore(RINI, TestKind.POST, new BigDecimal("71.43"), true, false),
                        new TestScore(ANTON, TestKind.POST, null, false, false));
        assertThatThrownBy(() -> begin(RINI, TestKind.POST)).hasMessage("refusal.examination.used");
    }

    @Test
    void whenTheTimeIsUpAnswersOnTheirWayAreTakenAndTheRestIsHandedIn() {
        open(TestKind.POST, 1, RINI);
        UUID attempt = begin(RINI, TestKind.POST);
        int right = place(attempt, 1, "dua");

        clock.advance(Duration.ofMinutes(21));
        attempts.answer(RINI, attempt, Map.of(1, right), 1);
        clock.advance(Duration.ofSeconds(61));
        assertThatThrownBy(() -> attempts.answer(RINI, attempt, Map.of(2, 1), 2))
                .isInstanceOf(NotPossibleNow.class);

        attempts.finishOverdue();
        assertThat(sheet(attempt).score()).isEqualByComparingTo("14.29");
        assertThat(events.stream(AttemptFinished.class)).hasSize(1);
        assertThatThrownBy(() -> attempts.answer(RINI, attempt, Map.of(2, 1), 2))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void theWindowHoldsForBeginningAndCutsTheTime() {
        open(TestKind.PRE, 1, RINI);
        examinations.move(
                GROUP, TestKind.PRE, clock.now().plusSeconds(3600), clock.now().plusSeconds(3600 + 600));
        assertThatThrownBy(() -> begin(RINI, TestKind.PRE)).hasMessage("refusal.examination.closed");

        clock.advance(Duration.ofMinutes(61));
        assertThat(sheet(begin(RINI, TestKind.PRE)).secondsLeft()).isBetween(500L, 540L);
        clock.advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> attempts.begin(ANTON, paper(TestKind.PRE))).isInstanceOf(NotFound.class);
        examinations.invite(GROUP, TestKind.PRE, Set.of(ANTON));
        assertThatThrownBy(() -> attempts.begin(ANTON, paper(TestKind.PRE))).hasMessage("refusal.examination.closed");
    }

    @Test
    void aRemedialCountsUpToThePassingScore() {
        open(TestKind.POST, 1, RINI);
        open(TestKind.REMEDIAL, 1, RINI);
        UUID attempt = begin(RINI, TestKind.REMEDIAL);
        answer(attempt, 7);
        attempts.finish(RINI, attempt);

        assertThat(examinations.scores(GROUP))
                .contains(new TestScore(RINI, TestKind.REMEDIAL, new BigDecimal("70.00"), true, false));
    }

    @Test
    void twoDevicesAtOnceBeginOneAttemptAndTheNewestAnswerStays() throws Exception {
        open(TestKind.POST, 3, RINI);
        UUID paper = paper(TestKind.POST);
        ExecutorService devices = Executors.newFixedThreadPool(4);
        try {
            Set<UUID> begun = new HashSet<>();
            Callable<UUID> device = () -> attempts.begin(RINI, paper);
            for (Future<UUID> one : devices.invokeAll(Collections.nCopies(4, device))) {
                begun.add(one.get());
            }
            assertThat(begun).hasSize(1);
            UUID attempt = begun.iterator().next();

            List<Callable<Void>> answers = new ArrayList<>();
            for (int order = 1; order <= 40; order++) {
                int at = order;
                answers.add(() -> {
                    attempts.answer(RINI, attempt, Map.of(1, at % 4 + 1), at);
                    return null;
                });
            }
            Collections.shuffle(answers, new Random(5));
            for (Future<Void> one : devices.invokeAll(answers)) {
                one.get();
            }
            assertThat(sheet(attempt).questions().get(0).chosen()).isEqualTo(40 % 4 + 1);
        } finally {
            devices.shutdown();
        }
    }

    private void open(TestKind kind, int attempts, PersonId... persons) {
        examinations.open(new TestPlan(
                GROUP,
                kind,
                "Bimtek uji",
                PROGRAMME,
                clock.now().minusSeconds(60),
                clock.now().plusSeconds(2 * 86_400),
                attempts,
                Set.of(persons)));
    }

    private UUID paper(TestKind kind) {
        return jdbc.sql("SELECT id FROM examination_paper WHERE group_key = ? AND kind = ?")
                .params(GROUP, kind.name())
                .query(UUID.class)
                .single();
    }

    private UUID begin(PersonId person, TestKind kind) {
        return attempts.begin(person, paper(kind));
    }

    private Sheet sheet(UUID attempt) {
        return attempts.sheet(RINI, attempt);
    }

    /** So many right answers; the rest stays empty. */
    private void answer(UUID attempt, int right) {
        for (int position = 1; position <= right; position++) {
            attempts.answer(RINI, attempt, Map.of(position, place(attempt, position, "dua")), position);
        }
    }

    private int place(UUID attempt, int position, String option) {
        return sheet(attempt).questions().get(position - 1).options().indexOf(option) + 1;
    }
}
