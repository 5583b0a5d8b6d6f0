package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultChange;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations of batches in a state, each of a batch and of people of its own. */
@Component
public class EvaluationFixtures {

    /** Reaction index 84.17: dimensions 81.25, 87.5, 81.25, 83.33 and 87.5. */
    public static final int[] PLEASED = {4, 4, 4, 5, 5, 5, 4, 4, 4, 4, 4, 5, 4, 4, 5, 4, 5};

    /** That of {@code ResultFixtures}. */
    private static final LocalDate STARTS = LocalDate.of(2026, 12, 14);

    private final ResultFixtures results;
    private final ResultRecording recording;
    private final Reactions reactions;
    private final Evaluations evaluations;
    private final BulkRuns runs;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    EvaluationFixtures(
            ResultFixtures results,
            ResultRecording recording,
            Reactions reactions,
            Evaluations evaluations,
            BulkRuns runs,
            ProcessDriver driver,
            JdbcClient jdbc) {
        this.results = results;
        this.recording = recording;
        this.reactions = reactions;
        this.evaluations = evaluations;
        this.runs = runs;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** The small city, in which no programme was judged before. */
    public void city() {
        results.city();
        jdbc.sql("DELETE FROM evaluation_verdict").update();
    }

    /** The training of this programme is over; so many of its people attended. */
    public String over(String programme, int people, int attended) {
        String batch = running(people, attended);
        end(batch, programme);
        return batch;
    }

    /** A training runs; so many of its people attended its first session. */
    public String running(int people, int attended) {
        String batch = results.running(people);
        UUID session = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO session_session (id, batch, title, period, learning_hours, kind, mode, place, state)
                        VALUES (?, ?, 'Pembukaan', tstzrange(CAST(? AS timestamptz), CAST(? AS timestamptz)), 2, 'CLASS', 'CLASSROOM', 'Aula', 'PLANNED')
                        """)
                .params(session, batch, STARTS + " 01:00Z", STARTS + " 03:00Z")
                .update();
        people(batch).stream()
                .limit(attended)
                .forEach(person -> jdbc.sql("""
                        INSERT INTO attendance_mark (session, person, state, late, how, by, reason, version, changed_at)
                        VALUES (?, ?, 'HADIR', 0, 'MANUAL', ?, '', 1, now())
                        """)
                        .params(session, person.value(), SmallCity.ANALYST.value())
                        .update());
        return batch;
    }

    /** Somebody else takes part and attends what the others attend. */
    public void attends(String batch, PersonId person) {
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINKES', 'Peserta lain', 'III/b', 'Pengadministrasi Umum', 'ACTIVE')
                        """).params(batch, person.value()).update();
        jdbc.sql("""
                        INSERT INTO attendance_mark (session, person, state, late, how, by, reason, version, changed_at)
                        SELECT id, ?, 'HADIR', 0, 'MANUAL', ?, '', 1, now() FROM session_session WHERE batch = ?
                        """).params(person.value(), SmallCity.ANALYST.value(), batch).update();
    }

    /** Its last day is over; it was one of this programme. */
    public void end(String batch, String programme) {
        of(batch, programme);
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        // Numbers of batches count those of a programme, so that the batch has to stay with its own.
        of(batch, "MP-01");
    }

    /** A batch that is to be evaluated, with nothing in it. */
    public String measured() {
        String batch = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.CLOSED);
        jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until)
                        VALUES (?, ?, 'MP-01', 'DECIDED', 1, true, now())
                        """).params(batch, Evaluation.numberOf(batch)).update();
        return batch;
    }

    /** An earlier batch of the same programme, with this answer to whether scores rose. */
    public void measuredBefore(String batch, String earlier, boolean significant, String at) {
        jdbc.sql("""
                        INSERT INTO batch SELECT (jsonb_populate_record(b, jsonb_build_object('number', ?, 'wave', (SELECT greatest(max(wave), 900) + 1 FROM batch)))).*
                        FROM batch b WHERE number = ?
                        """).params(earlier, batch).update();
        jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until)
                        SELECT ?, 'EVAL-' || ?, programme, 'DECIDED', 1, true, reaction_until FROM evaluation_case WHERE batch = ? AND kind = 'INTERIM'
                        """).params(earlier, earlier, batch).update();
        jdbc.sql("""
                        INSERT INTO evaluation_verdict (evaluation, pairs, significant, answers, same_before, measured_at)
                        VALUES ('EVAL-' || ?, 20, ?, 0, false, CAST(? AS timestamptz))
                        """).params(earlier, significant, at).update();
    }

    private void of(String batch, String programme) {
        jdbc.sql("UPDATE batch SET programme = ? WHERE number = ?")
                .params(programme, batch)
                .update();
    }

    public List<PersonId> people(String batch) {
        return results.people(batch);
    }

    public Evaluation evaluation(String batch) {
        return evaluations.find(batch).orElseThrow();
    }

    public void answer(String batch, PersonId person, int[] scores, Map<Integer, String> remarks) {
        Map<Integer, Integer> given = new HashMap<>();
        for (int at = 0; at < scores.length; at++) {
            given.put(at + 1, scores[at]);
        }
        reactions.answer(evaluation(batch), person, new ReactionAnswer(given, remarks));
    }

    /** The first so many people of the roster were pleased. */
    public void pleased(String batch, int answers) {
        people(batch).stream().limit(answers).forEach(person -> answer(batch, person, PLEASED, Map.of()));
    }

    public void enter(
            String batch, PersonId person, ResultOutcome outcome, @Nullable Double before, @Nullable Double after) {
        Measured measured = new Measured(100, decimal(before), decimal(after));
        recording.change(
                batch,
                person,
                new ResultChange(outcome, measured, null, "Dicatat seperti pada daftar penyelenggara"),
                SmallCity.ANALYST);
    }

    /** The people of the roster reached these scores in turn; 70 is passed. */
    public void scored(String batch, List<ScorePair> pairs) {
        List<PersonId> people = people(batch);
        for (int at = 0; at < pairs.size(); at++) {
            ScorePair pair = pairs.get(at);
            ResultOutcome outcome = pair.after() >= 70 ? ResultOutcome.PASSED : ResultOutcome.FAILED;
            enter(batch, people.get(at), outcome, pair.before(), pair.after());
        }
    }

    /** A delayed test was held weeks later: so many of the roster were asked to sit it, the first of whom reached these scores in turn. */
    public void delayed(String batch, int asked, List<Double> scores) {
        UUID paper = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO examination_paper (id, group_key, kind, title, programme, opens_at, closes_at, minutes, passing, attempts)
                        SELECT ?, number, 'DELAYED', title, programme, '2026-10-29 02:00Z', '2026-10-30 02:00Z', 30, 70, 1 FROM batch WHERE number = ?
                        """).params(paper, batch).update();
        List<PersonId> people = people(batch);
        for (int at = 0; at < asked; at++) {
            UUID person = people.get(at).value();
            jdbc.sql("INSERT INTO examination_invitation (paper, person) VALUES (?, ?)")
                    .params(paper, person)
                    .update();
            if (at < scores.size()) {
                jdbc.sql("""
                                INSERT INTO examination_paper_score (paper, person, score, recorded_by, recorded_at) VALUES (?, ?, ?, ?, now())
                                """)
                        .params(paper, person, scores.get(at), SmallCity.ANALYST.value())
                        .update();
            }
        }
    }

    /** Its delayed test can still be sat, for ten years. */
    public void delayedRuns(String batch) {
        jdbc.sql(
                        "UPDATE examination_paper SET closes_at = '2036-11-04 02:00Z' WHERE group_key = ? AND kind = 'DELAYED'")
                .param(batch)
                .update();
    }

    /** The results are verified, set and posted, so that the batch closes. */
    public void settled(String batch) {
        String number = ResultCase.numberOf(batch);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();
    }

    private static @Nullable BigDecimal decimal(@Nullable Double score) {
        return score == null ? null : BigDecimal.valueOf(score);
    }
}
