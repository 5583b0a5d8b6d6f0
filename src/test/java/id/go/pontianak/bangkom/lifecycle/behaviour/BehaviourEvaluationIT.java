package id.go.pontianak.bangkom.lifecycle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.request.RequestProgress;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.State;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows.Rater;
import id.go.pontianak.bangkom.lifecycle.behaviour.process.BehaviourElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationStatus;
import id.go.pontianak.bangkom.lifecycle.evaluation.FinalEvaluations;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Behaviour at work, from the morning ninety days after a training to the end of its waves; whatever happens to people, no case is left over. */
@IntegrationTest
@RecordApplicationEvents
class BehaviourEvaluationIT {

    private static final int FIRST = 90;
    private static final int SECOND = 180;
    private static final int PEOPLE = 9;

    @Autowired
    private EvaluationFixtures city;

    @Autowired
    private FinalEvaluations finals;

    @Autowired
    private BehaviourFixtures fixtures;

    @Autowired
    private BehaviourRatings ratings;

    @Autowired
    private BehaviourAnswers answers;

    @Autowired
    private Behaviours behaviours;

    @Autowired
    private BehaviourFollowing following;

    @Autowired
    private BehaviourTasks tasks;

    @Autowired
    private RaterRows raters;

    @Autowired
    private Requests requests;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void city() {
        city.city();
    }

    @Test
    void isJudgedBySuperiorAndOthersInTwoWaves() {
        String batch = fixtures.passed(5);
        fixtures.morningAfter(batch, FIRST - 1);
        assertThat(behaviours.of(batch))
                .extracting(wave -> wave.wave().state())
                .containsExactly(Wave.State.PLANNED, Wave.State.PLANNED);
        fixtures.morningAfter(batch, FIRST);

        String number = fixtures.number(batch, FIRST);
        List<Alumnus> alumni = fixtures.alumni(number);
        assertThat(alumni).hasSize(5).allMatch(Alumnus::open);
        assertThat(raters.ofCase(new CaseNumber(number)))
                .filteredOn(rater -> rater.role() == RaterRole.PEER)
                .extracting(Rater::person)
                .containsOnly(SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES);
        assertThat(progress(number).open()).as("five alumni and two colleagues").isEqualTo(7);

        alumni.subList(0, 4).forEach(alumnus -> fixtures.rate(number, alumnus, 4, SmallCity.KABID1_DINKES));
        refused(() -> fixtures.rate(number, alumni.get(0), 4, SmallCity.KABID1_DINKES), "refusal.behaviour.done");
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.RATING);
        fixtures.rate(number, alumni.get(4), 2, SmallCity.KABID1_DINKES);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.AWAITING);
        assertThat(driver.waitsAt(number)).contains(BehaviourElements.GATEWAY_ANSWERS_AWAITED);

        fixtures.othersAnswer(number, 5);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.RATED);
        assertThat(driver.passed(number))
                .contains(BehaviourElements.EVENT_ALL_ANSWERS_IN, BehaviourElements.END_MEASUREMENT_CLOSED);
        // Superior 75 four times and 25 once; colleagues and self 100, weighing 25 and 10 of 85.
        double four = (50 * 75.0 + 35 * 100) / 85;
        double two = (50 * 25.0 + 35 * 100) / 85;
        assertThat(behaviours.index(batch)).isCloseTo((4 * four + two) / 5, Offset.offset(1e-9));
        BehaviourFigures first = behaviours.of(batch).get(0);
        assertThat(first.rated()).isEqualTo(5);
        assertThat(first.obstacles()).singleElement().satisfies(share -> {
            assertThat(share.obstacle().code()).isEqualTo("H2");
            assertThat(share.percent()).isEqualTo(100);
            assertThat(share.obstacle().advice()).contains("penugasan");
        });
        assertThat(events.stream(BehaviourMeasured.class)).containsExactly(new BehaviourMeasured(batch, FIRST, false));
        assertThat(driver.journal(number))
                .startsWith("journal.behaviour.opened", "journal.behaviour.rated")
                .endsWith("journal.behaviour.closed");

        fixtures.morningAfter(batch, SECOND);
        String second = fixtures.number(batch, SECOND);
        driver.fireTimer(second, BehaviourElements.EVENT_RATING_WINDOW_ENDED);
        assertThat(behaviours.measurement(second).status()).isEqualTo(Status.SILENT);
        assertThat(driver.passed(second)).contains(BehaviourElements.END_CLOSED_SILENT);
        assertThat(fixtures.alumni(second)).extracting(Alumnus::ground).containsOnly(Ground.SILENT);
        assertThat(progress(second).open()).isZero();
        assertThat(behaviours.index(batch))
                .as("the last wave that came to a figure")
                .isCloseTo((4 * four + two) / 5, Offset.offset(1e-9));
        assertThat(events.stream(BehaviourMeasured.class)).last().isEqualTo(new BehaviourMeasured(batch, SECOND, true));
        assertThat(behaviours.awaited(batch)).isFalse();
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedForForEver() {
        String number = opened(1);
        fixtures.rate(number, fixtures.alumni(number).get(0), 3, SmallCity.KABID1_DINKES);
        driver.fireTimer(number, BehaviourElements.EVENT_ANSWER_WINDOW_ENDED);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.RATED);
        assertThat(behaviours.of(behaviours.measurement(number).batch()).get(0).index())
                .as("one of five")
                .isNull();
        refused(
                () -> answers.answer(
                        number,
                        fixtures.alumni(number).get(0).id(),
                        fixtures.answer(RaterRole.PEER, 4, "H0"),
                        SmallCity.STAFF_1_DINKES),
                "refusal.request.closed");
    }

    @Test
    void whoDiesOrRetiresIsNotJudgedAndNobodyIsAskedAboutHim() {
        String number = opened(2);
        List<Alumnus> alumni = fixtures.alumni(number);
        leaves(alumni.get(0).person(), "77");
        assertThat(fixtures.alumni(number)).extracting(Alumnus::ground).contains(Ground.DIED);
        assertThat(driver.task(number).element()).isEqualTo(BehaviourElements.TASK_RATE_BEHAVIOUR);
        assertThat(progress(number).open()).as("one alumnus and two colleagues").isEqualTo(3);

        leaves(alumni.get(1).person(), "99");
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.NOBODY);
        assertThat(driver.passed(number))
                .contains(BehaviourElements.EVENT_NOBODY_LEFT_TO_RATE, BehaviourElements.END_MEASUREMENT_CLOSED);
        assertThat(progress(number).open()).isZero();
        assertThat(fixtures.alumni(number))
                .extracting(Alumnus::ground)
                .containsExactlyInAnyOrder(Ground.DIED, Ground.RETIRED);
    }

    @Test
    void whatASuperiorSaidStaysWhereSomebodyLeavesAtTheSameMoment() {
        String number = opened(2);
        Alumnus alumnus = fixtures.alumni(number).get(0);
        CompletableFuture<Void> left = transaction.execute(status -> {
            fixtures.rate(number, alumnus, 4, SmallCity.KABID1_DINKES);
            CompletableFuture<Void> deed = CompletableFuture.runAsync(() -> leaves(alumnus.person(), "77"));
            awaitWaiting();
            return deed;
        });
        left.join();
        assertThat(fixtures.alumni(number))
                .filteredOn(one -> one.id().equals(alumnus.id()))
                .extracting(Alumnus::state)
                .containsExactly(State.RATED);
    }

    @Test
    void whoAnswersAboutSomebodyWhoLeavesAtTheSameMomentIsHeard() {
        String number = opened(1);
        Alumnus alumnus = fixtures.alumni(number).get(0);
        CompletableFuture<Void> left = transaction.execute(status -> {
            jdbc.sql("SELECT 1 FROM behaviour_case WHERE number = ? FOR KEY SHARE")
                    .param(number)
                    .query(Integer.class)
                    .single();
            CompletableFuture<Void> deed = CompletableFuture.runAsync(() -> leaves(alumnus.person(), "77"));
            awaitWaiting();
            answers.answer(number, alumnus.id(), fixtures.answer(RaterRole.PEER, 4, "H0"), SmallCity.STAFF_1_DINKES);
            return deed;
        });
        left.join();
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.NOBODY);
        assertThat(jdbc.sql("SELECT person FROM behaviour_rater WHERE subject = ?")
                        .param(alumnus.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(SmallCity.STAFF_1_DINKES.value());
    }

    /** He is on his way while the new superior judges the last of his own; the requests of the old office are kept from ending meanwhile. */
    @Test
    void whoComesAtTheMomentTheNewSuperiorIsDoneIsJudgedAllTheSame() {
        String batch = fixtures.passed(2);
        Alumnus comes = twoOffices(batch);
        String number = fixtures.number(batch, FIRST);
        String there = BehaviourCase.numberOf(batch, FIRST, "KABID2-DINKES");
        Alumnus own = fixtures.alumni(there).get(0);
        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(comes.person().value())
                .update();
        List<CompletableFuture<Void>> deeds = Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT 1 FROM request_tally WHERE case_number = ? FOR UPDATE")
                    .param(number)
                    .query(Integer.class)
                    .list();
            CompletableFuture<Void> move = CompletableFuture.runAsync(() -> following.follow(comes.id()));
            awaitWaiting(1);
            CompletableFuture<Void> judge =
                    CompletableFuture.runAsync(() -> fixtures.rate(there, own, 4, SmallCity.KABID2_DINKES));
            awaitWaiting(2);
            return List.of(move, judge);
        }));
        deeds.forEach(CompletableFuture::join);
        assertThat(behaviours.measurement(there).status()).isEqualTo(Status.RATING);
        assertThat(fixtures.alumni(there))
                .extracting(Alumnus::state)
                .containsExactlyInAnyOrder(State.RATED, State.OPEN);
        fixtures.rate(there, comes, 3, SmallCity.KABID2_DINKES);
        assertThat(behaviours.measurement(there).status()).isEqualTo(Status.AWAITING);
    }

    /** So many transactions wait for others. */
    private void awaitWaiting(int transactions) {
        Awaitility.await("transactions that wait")
                .until(
                        () -> jdbc.sql(
                                        "SELECT count(*) FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0")
                                .query(Integer.class)
                                .single(),
                        waiting -> waiting >= transactions);
    }

    /** Until another transaction waits for this one. */
    private void awaitWaiting() {
        int own = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        Awaitility.await("the other waits for this one")
                .until(() -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid)))")
                        .param(own)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void aDayWithoutARoundIsSeenToOnTheNextMorning() {
        String batch = fixtures.passed(1);
        jdbc.sql("UPDATE batch SET ends = ends + CAST(7 - extract(isodow FROM ends + 90) AS integer) WHERE number = ?")
                .param(batch)
                .update();
        fixtures.morningAfter(batch, FIRST + 1);
        assertThat(clock.today().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(behaviours.of(batch))
                .extracting(wave -> wave.wave().state())
                .containsExactly(Wave.State.OPEN, Wave.State.PLANNED);
    }

    @Test
    void whoMovesIsPutToHisNewSuperiorWhoMayDecline() {
        String number = opened(2);
        List<Alumnus> alumni = fixtures.alumni(number);
        Alumnus moved = alumni.get(0);
        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(moved.person().value())
                .update();
        fixtures.morning();
        String batch = moved.batch();
        String there = BehaviourCase.numberOf(batch, FIRST, "KABID2-DINKES");
        assertThat(fixtures.alumni(there)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(moved.person());
            assertThat(one.movedOn()).isEqualTo(clock.today());
        });
        assertThat(progress(there).open()).as("he himself").isEqualTo(1);
        assertThat(fixtures.alumni(number)).hasSize(1);

        fixtures.rate(number, alumni.get(1), 4, SmallCity.KABID1_DINKES);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.AWAITING);
        refused(() -> ratings.decline(there, moved.id(), "baru", SmallCity.KABID2_DINKES), "refusal.reason.short");
        ratings.decline(there, moved.id(), "Baru dua minggu di bidang kami", SmallCity.KABID2_DINKES);
        assertThat(behaviours.measurement(there).status()).isEqualTo(Status.NOBODY);
        assertThat(fixtures.alumni(there)).extracting(Alumnus::ground).containsExactly(Ground.UNACQUAINTED);
    }

    @Test
    void anOfficeThatIsDoneIsNotAskedAgainForOneWhoComesLater() {
        String batch = fixtures.passed(2);
        Alumnus stays = twoOffices(batch);
        String number = fixtures.number(batch, FIRST);
        String there = BehaviourCase.numberOf(batch, FIRST, "KABID2-DINKES");
        fixtures.rate(there, fixtures.alumni(there).get(0), 4, SmallCity.KABID2_DINKES);
        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(stays.person().value())
                .update();
        fixtures.morning();
        assertThat(fixtures.alumni(number)).extracting(Alumnus::ground).containsExactly(Ground.UNACQUAINTED);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.NOBODY);
    }

    @Test
    void aNewSuperiorJudgesInsteadOfTheOldOne() {
        String number = opened(1);
        Alumnus alumnus = fixtures.alumni(number).get(0);
        assertThat(tasks.capacity(number, SmallCity.KABID1_DINKES)).isPresent();
        jdbc.sql("UPDATE directory_holder SET person_id = ? WHERE office_code = 'KABID1-DINKES' AND person_id = ?")
                .params(SmallCity.KABID3_DINKES.value(), SmallCity.KABID1_DINKES.value())
                .update();
        transaction.executeWithoutResult(status -> publisher.publishEvent(new HoldersChanged(Set.of("KABID1-DINKES"))));
        assertThatThrownBy(() -> fixtures.rate(number, alumnus, 4, SmallCity.KABID1_DINKES))
                .isInstanceOf(NotFound.class);
        fixtures.rate(number, alumnus, 4, SmallCity.KABID3_DINKES);
        assertThat(fixtures.alumni(number)).extracting(Alumnus::state).containsExactly(State.RATED);
    }

    /** Everybody is judged by whoever he is under on the day, or named with why not; and half a year later nothing waits for anybody. */
    @Test
    void aTransferARetirementADeathAndANewSuperiorUntilHalfAYearLaterLeaveNothingOpen() {
        String batch = fixtures.passed(PEOPLE);
        city.pleased(batch, PEOPLE);
        List<PersonId> people = city.people(batch);
        leaves(people.get(0), "99");
        move(people.get(1));
        fixtures.morningAfter(batch, FIRST);
        leaves(people.get(2), "77");
        move(people.get(3));
        fixtures.morning();
        replaced();
        judgedByEverybody(batch, FIRST);
        BehaviourFigures first = behaviours.of(batch).get(0);
        assertThat(first.wave().state()).isEqualTo(Wave.State.CLOSED);
        assertThat(first.rated()).isEqualTo(PEOPLE - 2);
        assertThat(first.unrated()).containsOnly(Map.entry(Ground.RETIRED, 1), Map.entry(Ground.DIED, 1));
        assertThat(fixtures.alumni(BehaviourCase.numberOf(batch, FIRST, "KABID2-DINKES")))
                .extracting(Alumnus::person, Alumnus::state)
                .containsExactlyInAnyOrder(tuple(people.get(1), State.RATED), tuple(people.get(3), State.RATED));

        leaves(people.get(4), "99");
        fixtures.morningAfter(batch, SECOND);
        judgedByEverybody(batch, SECOND);
        BehaviourFigures second = behaviours.of(batch).get(1);
        assertThat(second.rated()).isEqualTo(PEOPLE - 3);
        assertThat(second.unrated()).containsOnly(Map.entry(Ground.RETIRED, 2), Map.entry(Ground.DIED, 1));
        assertThat(behaviours.awaited(batch)).isFalse();
        assertThat(behaviours.index(batch)).isCloseTo(75, Offset.offset(1e-9));
        Evaluation last = finals.beside(city.evaluation(batch)).orElseThrow();
        assertThat(last.status()).isEqualTo(EvaluationStatus.RECORDED);
        for (String open : List.of(
                "request WHERE state = 'OPEN' AND case_number",
                "inbox_task WHERE case_number",
                "workflow_case WHERE ended_at IS NULL AND number")) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + open + " SIMILAR TO ?")
                            .param("(BEH|EVAL)-" + batch.substring("BATCH-".length()) + "(-%)?")
                            .query(Integer.class)
                            .single())
                    .as(open)
                    .isZero();
        }
    }

    private void move(PersonId person) {
        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(person.value())
                .update();
    }

    /** Another person holds the office that rates. */
    private void replaced() {
        jdbc.sql("UPDATE directory_holder SET person_id = ? WHERE office_code = 'KABID1-DINKES' AND person_id = ?")
                .params(SmallCity.KABID3_DINKES.value(), SmallCity.KABID1_DINKES.value())
                .update();
        transaction.executeWithoutResult(status -> publisher.publishEvent(new HoldersChanged(Set.of("KABID1-DINKES"))));
    }

    private void judgedByEverybody(String batch, int days) {
        Map.of("KABID1-DINKES", SmallCity.KABID3_DINKES, "KABID2-DINKES", SmallCity.KABID2_DINKES)
                .forEach((office, superior) -> {
                    String number = BehaviourCase.numberOf(batch, days, office);
                    fixtures.alumni(number).stream()
                            .filter(Alumnus::open)
                            .forEach(alumnus -> fixtures.rate(number, alumnus, 4, superior));
                    fixtures.othersAnswer(number, 4);
                });
    }

    @Test
    void ofWhomNobodyCanSayAnythingItIsKeptWhy() {
        String batch = fixtures.passed(3);
        List<PersonId> people = city.people(batch);
        status(people.get(0), "99");
        status(people.get(1), "03");
        jdbc.sql("UPDATE directory_person SET supervisor_office = NULL WHERE id = ?")
                .param(people.get(2).value())
                .update();
        fixtures.morningAfter(batch, FIRST);
        BehaviourFigures figures = behaviours.of(batch).get(0);
        assertThat(figures.wave().state()).as("nobody to ask").isEqualTo(Wave.State.CLOSED);
        assertThat(figures.cases()).isEmpty();
        assertThat(figures.unrated())
                .containsOnlyKeys(Ground.RETIRED, Ground.AWAY, Ground.NO_SUPERIOR)
                .containsValue(1);
    }

    @Test
    void whoGoesOnStudyLeaveMeanwhileIsNotWaitedFor() {
        String number = opened(1);
        status(fixtures.alumni(number).get(0).person(), "03");
        fixtures.morning();
        assertThat(fixtures.alumni(number)).extracting(Alumnus::ground).containsExactly(Ground.AWAY);
        assertThat(behaviours.measurement(number).status()).isEqualTo(Status.NOBODY);
    }

    @Test
    void refusesWhatIsLeftOutAndWhoIsNotAsked() {
        String number = opened(1);
        Alumnus alumnus = fixtures.alumni(number).get(0);
        jdbc.sql("UPDATE directory_person SET position_since = DATE '2020-01-01' WHERE id = ?")
                .param(alumnus.person().value())
                .update();
        refused(
                () -> ratings.decline(number, alumnus.id(), "Belum mengenal dengan baik", SmallCity.KABID1_DINKES),
                "refusal.behaviour.acquainted");
        refused(
                () -> answers.answer(
                        number,
                        alumnus.id(),
                        fixtures.answer(RaterRole.PEER, BehaviourAnswer.CANNOT_JUDGE, "H0"),
                        SmallCity.STAFF_1_DINKES),
                "refusal.behaviour.nothingJudged");
        refused(
                () -> answers.answer(
                        number, alumnus.id(), fixtures.answer(RaterRole.PEER, 4, "H99"), SmallCity.STAFF_1_DINKES),
                "refusal.behaviour.obstacles");
        refused(
                () -> answers.answer(
                        number,
                        alumnus.id(),
                        fixtures.answer(RaterRole.SUBORDINATE, 4, "H0"),
                        SmallCity.STAFF_1_DINKES),
                "refusal.behaviour.score");
        assertThatThrownBy(() -> answers.answer(
                        number, alumnus.id(), fixtures.answer(RaterRole.PEER, 4, "H0"), SmallCity.STAFF_5_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.rate(number, alumnus, 4, SmallCity.KABID2_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> driver.decide(SmallCity.KABID1_DINKES, number, BehaviourTasks.RATED))
                .isInstanceOf(Refusal.class);
        answers.answer(number, alumnus.id(), fixtures.answer(RaterRole.PEER, 4, "H0"), SmallCity.STAFF_1_DINKES);
        refused(
                () -> answers.answer(
                        number, alumnus.id(), fixtures.answer(RaterRole.PEER, 4, "H0"), SmallCity.STAFF_1_DINKES),
                "refusal.request.answered");
        assertThat(jdbc.sql("SELECT * FROM behaviour_answer WHERE subject = ?")
                        .param(alumnus.id())
                        .query()
                        .singleRow()
                        .keySet())
                .as("of nobody")
                .containsExactlyInAnyOrder("id", "subject", "role", "scores", "obstacles", "remark");
    }

    /** Who answered is known, and by which transaction that was written. */
    @Test
    void nothingInTheDatabaseTellsWhoGaveWhichAnswer() {
        String number = opened(6);
        List<String> given = raters.ofCase(new CaseNumber(number)).stream()
                .map(rater -> rater.alumnus() + " " + rater.role())
                .toList();
        fixtures.othersAnswer(number, 4);
        String wave =
                " FROM behaviour_answer a JOIN behaviour_subject s ON s.id = a.subject WHERE s.case_number = ? AND a.role <> 'SUPERIOR'";
        assertThat(jdbc.sql("SELECT count(DISTINCT a.xmin::text)" + wave)
                        .param(number)
                        .query(Integer.class)
                        .single())
                .as("transactions that wrote answers")
                .isEqualTo(1);
        for (String order : List.of("a.ctid", "a.id")) {
            assertThat(jdbc.sql("SELECT a.subject || ' ' || a.role" + wave + " ORDER BY " + order)
                            .param(number)
                            .query(String.class)
                            .list())
                    .as(order)
                    .containsExactlyInAnyOrderElementsOf(given)
                    .isNotEqualTo(given);
        }
    }

    /** The index of each batch is shown by itself as well. */
    @Test
    void peopleOfABatchOfTooFewDoNotCountAmongThoseOfSeveral() {
        String many = fixtures.passed(5);
        clock.reset();
        String few = fixtures.passed(4);
        fixtures.measured(many, 4);
        jdbc.sql("DELETE FROM behaviour_wave WHERE batch = ?").param(few).update();
        fixtures.measured(few, 2);
        assertThat(behaviours.index(few)).isNull();
        assertThat(behaviours.index(List.of(many, few))).isEqualTo(behaviours.index(many));
    }

    private String opened(int people) {
        String batch = fixtures.passed(people);
        fixtures.morningAfter(batch, FIRST);
        return fixtures.number(batch, FIRST);
    }

    /** The first of the two works under another office; the other stays. */
    private Alumnus twoOffices(String batch) {
        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(city.people(batch).get(0).value())
                .update();
        fixtures.morningAfter(batch, FIRST);
        return fixtures.alumni(fixtures.number(batch, FIRST)).get(0);
    }

    private void leaves(PersonId person, String code) {
        status(person, code);
        transaction.executeWithoutResult(begun -> publisher.publishEvent(new PersonLeft(person)));
    }

    private void status(PersonId person, String code) {
        jdbc.sql("UPDATE directory_person SET legal_status = ? WHERE id = ?")
                .params(code, person.value())
                .update();
    }

    private RequestProgress progress(String number) {
        return requests.progress(BehaviourRequest.KEY, new CaseNumber(number));
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
