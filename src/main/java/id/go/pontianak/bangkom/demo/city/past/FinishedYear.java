package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year that is over, as rows: closed batches with participants, results, learning hours and verdicts, in the columns in which the façades write
 * them. Certificates of that year were printed on paper, so that the series of the portal begins after it.
 */
@Component
@Profile({"demo", "year"})
public class FinishedYear {

    private static final int PEOPLE = 7;

    /**
     * One batch: when it began, how long it was, what was said of it by which row of the table of verdicts, and the scores before and after that say so, by rank.
     */
    private record Held(
            String programme,
            int wave,
            int month,
            int day,
            int days,
            String verdict,
            String rule,
            String before,
            String after) {

        String batch(int year) {
            return "BATCH-%s-%d-%d".formatted(programme.replace("-", ""), year, wave);
        }
    }

    private static final List<Held> ALL = List.of(
            new Held(
                    "MP-01",
                    1,
                    3,
                    10,
                    4,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "40 45 50 55 60 52 62",
                    "75 72 80 78 86 70 65"),
            new Held("TIK-01", 1, 4, 14, 3, "ADJUST_METHOD", "noRise", "78 66 72 60 74 58 67", "72 74 70 76 71 70 60"),
            new Held(
                    "ETK-01",
                    1,
                    5,
                    19,
                    3,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "44 50 58 48 62 55 60",
                    "82 78 90 74 88 80 66"),
            new Held(
                    "MP-01",
                    2,
                    8,
                    11,
                    4,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "46 52 48 60 55 50 64",
                    "78 84 72 90 80 76 67"),
            new Held(
                    "TIK-01",
                    2,
                    9,
                    8,
                    3,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "58 62 55 66 60 64 61",
                    "76 82 72 88 79 84 68"));

    private final JdbcClient jdbc;

    FinishedYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of its batches. {@code analyst} verified and {@code head} set what there is to verify and to set. */
    public List<String> load(int year, PersonId analyst, PersonId head) {
        for (int no = 0; no < ALL.size(); no++) {
            Held held = ALL.get(no);
            batch(held, year, analyst, head);
            people(held, year, no * PEOPLE);
            results(held, year, analyst, head);
            evaluation(held, year, analyst, head);
        }
        return ALL.stream().map(held -> held.batch(year)).toList();
    }

    private void batch(Held held, int year, PersonId analyst, PersonId head) {
        LocalDate starts = LocalDate.of(year, held.month(), held.day());
        jdbc.sql("""
                        INSERT INTO batch (number, programme, programme_version, year, wave, title, status, opens, nomination_deadline,
                            selection_date, starts, ends, mode, location, place, seats, version, call_round, list_version, decree_number,
                            decree_date, decreed_by, lock_version, call_opened_on, call_reminded_for, list_frozen_on, planned_by, called_up_on,
                            called_up_late)
                        SELECT :batch, code, 1, :year, :wave, name || ', angkatan ' || to_char(:wave, 'FMRN'), 'CLOSED', :starts - 70, :starts - 56, :starts - 35, :starts,
                            :starts + :days - 1, 'TATAP_MUKA', 'IN_TOWN', 'Aula BKPSDM Kota Pontianak', :seats, 1, 1, 1,
                            '800.2.1/' || :wave || '/' || code || '/' || :year, :starts - 30, :head, 1, :starts - 70,
                            :starts - 56, :starts - 34, :analyst, :starts - 9, false
                        FROM catalogue_programme WHERE code = :programme
                        """)
                .param("batch", held.batch(year))
                .param("year", year)
                .param("wave", held.wave())
                .param("starts", starts)
                .param("days", held.days())
                .param("seats", PEOPLE)
                .param("head", head.value())
                .param("analyst", analyst.value())
                .param("programme", held.programme())
                .update();
    }

    /** Employees without an office, each in one batch of the year; the last one failed. */
    private void people(Held held, int year, int skip) {
        jdbc.sql("""
                        WITH taken AS (
                            SELECT p.id, p.name, COALESCE(p.grade, '') AS grade, p.position, u.government_unit AS unit,
                                row_number() OVER (ORDER BY md5(p.id::text)) AS no
                            FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                            WHERE p.status IN ('PNS', 'PPPK') AND p.number IS NOT NULL AND p.supervisor_office IS NOT NULL
                                AND NOT EXISTS (SELECT FROM directory_holder h WHERE h.person_id = p.id)
                            ORDER BY no LIMIT :people OFFSET :skip),
                        seat AS (
                            INSERT INTO batch_seat (batch, person, unit, period, nomination, rank, state)
                            SELECT b.number, t.id, t.unit, daterange(b.starts, b.ends, '[]'), b.number || '-' || t.no, t.no - :skip, 'SEAT'
                            FROM batch b, taken t WHERE b.number = :batch)
                        INSERT INTO participant_participant (batch, person, nomination, unit, name, rank, position, state)
                        SELECT :batch, id, :batch || '-' || no, unit, name, grade, position, 'ACTIVE' FROM taken
                        """)
                .param("people", PEOPLE)
                .param("skip", skip)
                .param("batch", held.batch(year))
                .update();
    }

    private void results(Held held, int year, PersonId analyst, PersonId head) {
        jdbc.sql("""
                        WITH results AS (
                            INSERT INTO result_case (batch, number, status, version, attendance_percent, passing_score, remedial, graded,
                                external, handed_up_by, verified_by, confirmed_by, confirmed_at)
                            SELECT number, replace(number, 'BATCH-', 'RES-'), 'POSTED', 2, 90, 70, true, false, false, :analyst, :analyst, :head,
                                ends + 8
                            FROM batch WHERE number = :batch RETURNING batch, confirmed_at),
                        people AS (
                            SELECT s.person, s.rank, x.confirmed_at FROM batch_seat s JOIN results x ON x.batch = s.batch)
                        INSERT INTO result_result (batch, person, proposed, explained, outcome, attendance_percent, pre_score, post_score,
                            handed_up_outcome, posted_at, version)
                        SELECT :batch, person, CASE WHEN rank < :people THEN 'PASSED' ELSE 'FAILED' END, '',
                            CASE WHEN rank < :people THEN 'PASSED' ELSE 'FAILED' END, 100,
                            CAST(split_part(:before, ' ', rank) AS integer), CAST(split_part(:after, ' ', rank) AS integer),
                            CASE WHEN rank < :people THEN 'PASSED' ELSE 'FAILED' END, confirmed_at, 1
                        FROM people
                        """)
                .param("batch", held.batch(year))
                .param("people", PEOPLE)
                .param("before", held.before())
                .param("after", held.after())
                .param("analyst", analyst.value())
                .param("head", head.value())
                .update();
        credits(held, year);
    }

    private void credits(Held held, int year) {
        jdbc.sql("""
                        WITH credit AS (
                            INSERT INTO ledger_credit (id, person, programme, title, completed, learning_hours, evidence, source, posted_by, posted_at,
                                started, provider, form, certificate_number)
                            SELECT gen_random_uuid(), r.person, b.programme, b.title, b.ends, v.learning_hours, 'Sertifikat ' || n.number,
                                'batch:' || b.number || ':' || r.person, c.confirmed_by, r.posted_at, b.starts, 'BKPSDM', p.form, n.number
                            FROM result_result r JOIN result_case c ON c.batch = r.batch JOIN batch b ON b.number = r.batch
                            JOIN catalogue_programme p ON p.code = b.programme
                            JOIN catalogue_programme_version v ON v.programme = b.programme AND v.version = b.programme_version
                            JOIN batch_seat s ON (s.batch, s.person) = (r.batch, r.person)
                            CROSS JOIN LATERAL (SELECT concat_ws('/', p.code, b.wave, s.rank, 'BKPSDM', b.year) AS number) n
                            WHERE b.number = :batch AND r.outcome = 'PASSED' RETURNING id, person, certificate_number)
                        INSERT INTO ledger_certificate (person, number_key, credit)
                        SELECT person, lower(regexp_replace(certificate_number, '[^[:alnum:]]', '', 'g')), id FROM credit
                        """).param("batch", held.batch(year)).update();
    }

    private void evaluation(Held held, int year, PersonId analyst, PersonId head) {
        boolean reviewed = held.rule().equals("noRise");
        jdbc.sql("""
                        WITH evaluated AS (
                            INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until, reaction_closed,
                                reviewed_by, endorsed_by, decided_by, decided_at, recommended, decided)
                            SELECT number, replace(number, 'BATCH-', 'EVAL-'), programme, :status, 3, true, ends + 11, true, :reviewer, :endorser,
                                :decider, CASE WHEN :reviewed THEN ends + 20 END, :verdict, :verdict
                            FROM batch WHERE number = :batch RETURNING number, reaction_until),
                        scores AS (
                            SELECT avg(pre_score) AS before, avg(post_score - pre_score) AS difference,
                                100 * avg(CASE WHEN outcome = 'PASSED' THEN 1.0 ELSE 0 END) AS passed
                            FROM result_result WHERE batch = :batch)
                        INSERT INTO evaluation_verdict (evaluation, pairs, pre_mean, difference, probability, significant, gain, answers, reaction,
                            pass_rate, same_before, measured_at, thresholds, rule, outcome, table_version)
                        SELECT e.number, :people, s.before, s.difference, CASE WHEN :reviewed THEN 0.578125 ELSE 0.015625 END, NOT :reviewed,
                            100 * s.difference / (100 - s.before), :people, 75, s.passed, false, e.reaction_until,
                            'pairsLow=6 significance=5 quorum=5', :rule, :verdict, '1.0'
                        FROM evaluated e, scores s
                        """)
                .param("batch", held.batch(year))
                .param("status", reviewed ? "DECIDED" : "RECORDED")
                .param("reviewed", reviewed)
                .param("reviewer", reviewed ? analyst.value() : null)
                .param("endorser", reviewed ? head.value() : null)
                .param("decider", reviewed ? head.value() : null)
                .param("verdict", held.verdict())
                .param("rule", held.rule())
                .param("people", PEOPLE)
                .update();
        reaction(held, year);
        outcome(held, year);
    }

    /** Everybody judged everything as good: 75. */
    private void reaction(Held held, int year) {
        jdbc.sql("""
                        WITH asked AS (
                            INSERT INTO evaluation_invitation (batch, person, sent_on, answered_on)
                            SELECT s.batch, s.person, b.ends, b.ends + 1 FROM batch_seat s JOIN batch b ON b.number = s.batch
                            WHERE b.number = :batch RETURNING batch)
                        INSERT INTO evaluation_answer (batch, scores)
                        SELECT a.batch, (SELECT array_agg(CASE WHEN dimension IS NOT NULL THEN 4 END ORDER BY number) FROM evaluation_question) FROM asked a
                        """).param("batch", held.batch(year)).update();
    }

    private void outcome(Held held, int year) {
        jdbc.sql("""
                        INSERT INTO catalogue_outcome (evaluation, programme, batch, verdict, day)
                        SELECT replace(number, 'BATCH-', 'EVAL-'), programme, number, ?, ends + 20 FROM batch WHERE number = ?
                        """).params(held.verdict(), held.batch(year)).update();
    }
}
