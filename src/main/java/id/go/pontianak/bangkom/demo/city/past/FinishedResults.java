package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results of a batch that is over, and the learning hours of those who passed. */
@Component
@Profile({"demo", "year"})
class FinishedResults {

    private final JdbcClient jdbc;

    FinishedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code analyst} verified and {@code head} set them. */
    void write(FinishedBatch held, int year, PersonId analyst, PersonId head) {
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
                .param("people", FinishedBatch.PEOPLE)
                .param("before", held.before())
                .param("after", held.after())
                .param("analyst", analyst.value())
                .param("head", head.value())
                .update();
        credits(held, year);
    }

    private void credits(FinishedBatch held, int year) {
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
}
