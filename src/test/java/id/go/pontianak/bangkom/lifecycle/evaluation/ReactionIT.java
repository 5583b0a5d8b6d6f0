package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reaction of participants: asked of those who attended, counted together, and never to be linked to anybody. */
@IntegrationTest
class ReactionIT {

    private static final int CITY = 300;

    @Autowired
    private TestClock clock;

    @Autowired
    private Reading reading;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private Reactions reactions;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Sessions sessions;

    @Autowired
    private AttendanceKeeping attendance;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    /** Whoever learns alone attends nothing: half of what he had to read is enough to judge it. */
    @Test
    void isAskedOfThoseWhoLearnedByThemselves() {
        String batch = fixtures.running(2, 0);
        List<PersonId> people = fixtures.people(batch);
        jdbc.sql("UPDATE batch SET mode = 'MANDIRI', programme = 'ETK-01' WHERE number = ?")
                .param(batch)
                .update();
        reading.finish(people.get(0), "ETK-01", "nilai-dasar");
        reading.finish(people.get(0), "ETK-01", "gratifikasi");
        fixtures.end(batch, "ETK-01");
        assertThat(jdbc.sql("SELECT person FROM evaluation_invitation WHERE batch = ?")
                        .param(batch)
                        .query((row, no) -> PersonId.of(row.getString(1)))
                        .list())
                .containsExactly(people.get(0));
    }

    @Test
    void isAskedOfThoseWhoAttendedOnceEachAndOfNobodyElse() {
        String batch = fixtures.over("MP-01", 8, 6);
        List<PersonId> people = fixtures.people(batch);
        String number = fixtures.evaluation(batch).number();
        assertThat(jdbc.sql("SELECT person FROM request WHERE case_number = ? AND kind = 'reaction' AND state = 'OPEN'")
                        .param(number)
                        .query((row, no) -> PersonId.of(row.getString(1)))
                        .list())
                .containsExactlyInAnyOrderElementsOf(people.subList(0, 6));
        assertThatThrownBy(() -> fixtures.answer(batch, people.get(7), EvaluationFixtures.PLEASED, Map.of()))
                .isInstanceOf(NotFound.class);
        fixtures.answer(batch, people.get(0), EvaluationFixtures.PLEASED, Map.of());
        assertThatThrownBy(() -> fixtures.answer(batch, people.get(0), EvaluationFixtures.PLEASED, Map.of()))
                .isInstanceOf(NotPossibleNow.class);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        assertThatThrownBy(() -> fixtures.answer(batch, people.get(1), EvaluationFixtures.PLEASED, Map.of()))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(reactions.figures(fixtures.evaluation(batch)).answers()).isEqualTo(1);
    }

    @Test
    void showsSingleQuestionsOnlyOfManyAndToOneDecimal() {
        String batch = fixtures.over("MP-01", 10, 10);
        List<PersonId> people = fixtures.people(batch);
        fixtures.pleased(batch, 9);
        int[] other = EvaluationFixtures.PLEASED.clone();
        other[0] = 1;
        fixtures.answer(batch, people.get(9), other, Map.of());
        driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        ReactionFigures figures = reactions.figures(fixtures.evaluation(batch));
        assertThat(figures.items()).hasSize(17);
        assertThat(figures.items().get(0).mean()).isEqualTo(3.7);
        assertThat(figures.items().get(3).mean()).isEqualTo(5);
    }

    @Test
    void whoAnsweredHimselfDoesNotReadTheRestOfTooFew() {
        String batch = fixtures.over("MP-01", 6, 5);
        List<PersonId> people = fixtures.people(batch);
        fixtures.pleased(batch, 5);
        driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        Evaluation evaluation = fixtures.evaluation(batch);
        assertThat(reactions
                        .figures(evaluation, List.of(evaluation.batch()), people.get(0))
                        .shown())
                .isFalse();
        assertThat(reactions
                        .figures(evaluation, List.of(evaluation.batch()), people.get(5))
                        .shown())
                .isTrue();
        assertThat(reactions
                        .figures(evaluation, List.of(evaluation.batch()), SmallCity.ANALYST_2)
                        .shown())
                .isTrue();
    }

    /** Each batch has a page of its own, from which what stands on the page of all can be subtracted. */
    @Test
    void ofSeveralBatchesNothingIsToldThatASubtractionWouldTell() {
        String many = closed(10);
        String few = closed(5);
        String too = closed(2);
        PersonId one = fixtures.people(few).get(0);
        PersonId other = fixtures.people(many).get(0);
        PersonId third = fixtures.people(too).get(0);
        Evaluation evaluation = fixtures.evaluation(many);
        List<String> all = List.of(many, few, too);
        assertThat(reactions.figures(evaluation, all).answers()).isEqualTo(15);
        assertThat(reactions.figures(evaluation, all).items()).isEmpty();
        assertThat(reactions.figures(evaluation, List.of(many, too)).items()).hasSize(17);
        assertThat(reactions.figures(evaluation, all, one).shown()).isFalse();
        assertThat(reactions.figures(evaluation, all, other).shown()).isTrue();
        assertThat(reactions.figures(evaluation, all, third).shown())
                .as("what he answered is deleted")
                .isTrue();
    }

    /** Of a batch so many people answered, and one did not. */
    private String closed(int answers) {
        clock.reset();
        String batch = fixtures.over("MP-01", answers + 1, answers + 1);
        fixtures.pleased(batch, answers);
        driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        return batch;
    }

    @Test
    void staysOpenForThoseWhoseSignedListsComeAfterTheFirstAnswer() {
        String batch = fixtures.over("MP-01", 3, 0);
        List<PersonId> people = fixtures.people(batch);
        hadir(batch, people.get(0));
        fixtures.answer(batch, people.get(0), EvaluationFixtures.PLEASED, Map.of());
        runs.workAll();
        assertThat(fixtures.evaluation(batch).reaction().closed()).isFalse();
        hadir(batch, people.get(1));
        hadir(batch, people.get(2));
        fixtures.answer(batch, people.get(1), EvaluationFixtures.PLEASED, Map.of());
        fixtures.answer(batch, people.get(2), EvaluationFixtures.PLEASED, Map.of());
        runs.workAll();
        assertThat(fixtures.evaluation(batch).reaction().closed()).isTrue();
    }

    @Test
    void hearsThoseWhoWereAskedBetweenTheLastAnswerAndItsRun() {
        String batch = fixtures.over("MP-01", 2, 1);
        List<PersonId> people = fixtures.people(batch);
        fixtures.answer(batch, people.get(0), EvaluationFixtures.PLEASED, Map.of());
        hadir(batch, people.get(1));
        runs.workAll();
        assertThat(fixtures.evaluation(batch).reaction().closed()).isFalse();
        fixtures.answer(batch, people.get(1), EvaluationFixtures.PLEASED, Map.of());
    }

    /** Who is asked with what was read before the window ended answers nothing after the figures are out. */
    @Test
    void asksNobodyAndTakesNothingOnceItIsClosed() {
        String batch = fixtures.over("MP-01", 6, 5);
        List<PersonId> people = fixtures.people(batch);
        Evaluation before = fixtures.evaluation(batch);
        fixtures.pleased(batch, 4);
        driver.fireTimer(before.number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        reactions.openLate(before, people.get(5));
        assertThatThrownBy(() -> reactions.answered(batch, people.get(5))).isInstanceOf(NotFound.class);
        jdbc.sql("UPDATE request SET state = 'OPEN', ended_at = NULL WHERE case_number = ? AND person = ?")
                .params(before.number(), people.get(4).value())
                .update();
        assertThatThrownBy(() -> reactions.answer(before, people.get(4), new ReactionAnswer(Map.of(), Map.of())))
                .isInstanceOfSatisfying(
                        NotPossibleNow.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.request.closed"));
    }

    @Test
    void takesNoAnswerThatLeavesAQuestionOut() {
        String batch = fixtures.over("MP-01", 1, 1);
        PersonId person = fixtures.people(batch).get(0);
        assertThatThrownBy(() -> reactions.answer(
                        fixtures.evaluation(batch), person, new ReactionAnswer(Map.of(1, 5), Map.of())))
                .isInstanceOf(RuleViolated.class);
        assertThat(reactions.answered(batch, person)).isFalse();
    }

    private void hadir(String batch, PersonId person) {
        attendance.recordAll(
                SmallCity.ANALYST,
                batch,
                List.of(new Entry(sessions.of(batch).get(0).id(), person, MarkState.HADIR, 0)),
                new Source(Way.PAPER, "Daftar hadir bertanda tangan"));
    }

    @Test
    void isAskedLaterOfThoseWhoseSignedListComesLater() {
        String batch = fixtures.over("MP-01", 3, 0);
        List<PersonId> people = fixtures.people(batch);
        UUID session = sessions.of(batch).get(0).id();
        attendance.recordAll(
                SmallCity.ANALYST,
                batch,
                List.of(
                        new Entry(session, people.get(0), MarkState.HADIR, 0),
                        new Entry(session, people.get(1), MarkState.IZIN, 0)),
                new Source(Way.PAPER, "Daftar hadir bertanda tangan"));
        fixtures.answer(batch, people.get(0), EvaluationFixtures.PLEASED, Map.of());
        assertThatThrownBy(() -> reactions.answered(batch, people.get(1))).isInstanceOf(NotFound.class);
        driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        attendance.recordAll(
                SmallCity.ANALYST,
                batch,
                List.of(new Entry(session, people.get(2), MarkState.HADIR, 0)),
                new Source(Way.PAPER, "Daftar hadir bertanda tangan"));
        assertThatThrownBy(() -> reactions.answered(batch, people.get(2))).isInstanceOf(NotFound.class);
    }

    @Test
    void isCountedByDimensionFromFiveAnswersOnAndOnlyOnceItIsClosed() {
        String batch = fixtures.over("MP-01", 6, 6);
        String number = fixtures.evaluation(batch).number();
        List<PersonId> people = fixtures.people(batch);
        for (int at = 0; at < 5; at++) {
            fixtures.answer(batch, people.get(at), EvaluationFixtures.PLEASED, Map.of(18, "Latihan " + at));
        }
        ReactionFigures open = reactions.figures(fixtures.evaluation(batch));
        assertThat(open.shown()).isFalse();
        assertThat(open.dimensions()).isEmpty();
        assertThat(open.remarks()).isEmpty();
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);

        ReactionFigures figures = reactions.figures(fixtures.evaluation(batch));
        assertThat(figures.responsePercent()).isEqualTo(83);
        assertThat(figures.index()).isCloseTo(84.166667, within(1e-6));
        assertThat(figures.dimensions())
                .extracting(ReactionFigures.Judgement::dimension)
                .containsExactly(Dimension.values());
        assertThat(figures.dimensions().get(0).index()).isEqualTo(81.25);
        assertThat(figures.items())
                .as("items of five tell what everybody answered")
                .isEmpty();
        assertThat(figures.remarks().get(18))
                .containsExactlyInAnyOrder("Latihan 0", "Latihan 1", "Latihan 2", "Latihan 3", "Latihan 4");
    }

    @Test
    void staysHiddenBelowFiveAnswers() {
        String batch = fixtures.over("MP-01", 4, 4);
        fixtures.people(batch)
                .forEach(person -> fixtures.answer(batch, person, EvaluationFixtures.PLEASED, Map.of(19, "Jadwal")));
        driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        ReactionFigures figures = reactions.figures(fixtures.evaluation(batch));
        assertThat(figures).isEqualTo(ReactionFigures.withheld(4, 4, 5));
    }

    /** One answer in a batch belongs to the one who has answered. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void forgetsTheAnswersOfFewWhenItCloses(int people) {
        String batch = fixtures.over("MP-01", 5, 5);
        fixtures.people(batch).stream()
                .limit(people)
                .forEach(person ->
                        fixtures.answer(batch, person, EvaluationFixtures.PLEASED, Map.of(19, "Jadwal terlalu padat")));
        if (people < 5) {
            driver.fireTimer(fixtures.evaluation(batch).number(), EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        } else {
            runs.workAll();
        }
        for (String table : List.of("evaluation_answer", "evaluation_remark")) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table + " WHERE batch = ?")
                            .param(batch)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(people < 5 ? 0 : people);
        }
        assertThat(reactions.figures(fixtures.evaluation(batch)).answers()).isEqualTo(people);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM request
                        WHERE case_number = ? AND state = 'ANSWERED' AND ended_at <> date_trunc('day', ended_at, 'UTC')
                        """)
                        .param(fixtures.evaluation(batch).number())
                        .query(Integer.class)
                        .single())
                .as("times of day at which somebody answered")
                .isZero();
    }

    /** Everybody answers otherwise, so that this test knows whose row is whose and the database must not. */
    @Test
    void nothingInTheWholeDatabaseTellsWhoGaveWhichAnswer() {
        String batch = fixtures.over("MP-01", CITY, CITY);
        List<PersonId> people = new ArrayList<>(fixtures.people(batch));
        Collections.shuffle(people, new Random(7));
        for (int at = 0; at < CITY; at++) {
            fixtures.answer(batch, people.get(at), marked(at), at % 10 == 0 ? Map.of(18, "Catatan " + at) : Map.of());
        }

        for (String table : List.of("evaluation_answer", "evaluation_remark")) {
            assertThat(typesOf(table))
                    .as(table)
                    .doesNotContain("timestamptz", "timestamp", "date", "int8", "bigserial");
            assertThat(jdbc.sql("SELECT count(DISTINCT xmin::text) FROM " + table + " WHERE batch = ?")
                            .param(batch)
                            .query(Integer.class)
                            .single())
                    .as("transactions that wrote " + table)
                    .isEqualTo(1);
        }
        assertThat(tablesThatHold("evaluation_answer", "respondent")).isEmpty();
        assertThat(tablesThatHold("evaluation_remark", "id")).isEmpty();
        assertThat(likeness(markers(batch, "ctid"))).as("order on disk").isBetween(-0.3, 0.3);
        assertThat(likeness(markers(batch, "respondent"))).as("order of ids").isBetween(-0.3, 0.3);
        assertThat(jdbc.sql("SELECT count(*) FROM journal_entry WHERE case_number = ? AND actor IS NOT NULL")
                        .param(fixtures.evaluation(batch).number())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The position of the one who answered, in base five. */
    private static int[] marked(int position) {
        int[] scores = EvaluationFixtures.PLEASED.clone();
        for (int digit = 0, rest = position; digit < 4; digit++, rest /= 5) {
            scores[digit] = rest % 5 + 1;
        }
        return scores;
    }

    private List<Integer> markers(String batch, String order) {
        return jdbc.sql("SELECT scores FROM evaluation_answer WHERE batch = ? ORDER BY " + order)
                .param(batch)
                .query((row, no) -> {
                    Integer[] scores = (Integer[]) row.getArray(1).getArray();
                    return IntStream.iterate(3, digit -> digit >= 0, digit -> digit - 1)
                            .reduce(0, (sum, digit) -> sum * 5 + scores[digit] - 1);
                })
                .list();
    }

    /** Spearman's rank correlation of this order with the one in which people answered. */
    private static double likeness(List<Integer> order) {
        assertThat(new HashSet<>(order)).hasSize(CITY);
        double squares = IntStream.range(0, CITY)
                .mapToDouble(at -> Math.pow(at - order.get(at), 2))
                .sum();
        return 1 - 6 * squares / (CITY * (Math.pow(CITY, 2) - 1));
    }

    private Set<String> typesOf(String table) {
        return new HashSet<>(jdbc.sql("SELECT udt_name FROM information_schema.columns WHERE table_name = ?")
                .param(table)
                .query(String.class)
                .list());
    }

    /** Columns of other tables in which one of these values stands. */
    private List<String> tablesThatHold(String table, String column) {
        List<String> others = jdbc.sql("""
                        SELECT quote_ident(c.table_name) || '.' || quote_ident(c.column_name)
                        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                        WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> ?
                            AND c.udt_name IN ('uuid', 'text', 'varchar')
                        """).param(table).query(String.class).list();
        assertThat(others).hasSizeGreaterThan(200);
        return others.stream()
                .filter(other -> jdbc.sql("SELECT EXISTS (SELECT FROM " + other.substring(0, other.indexOf('.'))
                                + " o JOIN " + table + " t ON t." + column + "::text = o."
                                + other.substring(other.indexOf('.') + 1) + "::text)")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
