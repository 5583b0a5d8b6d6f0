package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.OfficeHolders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    private final JdbcClient jdbc;
    private final FinishedResults results;
    private final FinishedEvaluation evaluation;
    private final OfficeHolders officials;

    FinishedYear(JdbcClient jdbc, FinishedResults results, FinishedEvaluation evaluation, OfficeHolders officials) {
        this.jdbc = jdbc;
        this.results = results;
        this.evaluation = evaluation;
        this.officials = officials;
    }

    /** Numbers of its batches. {@code analyst} verified and {@code head} set what there is to verify and to set. */
    public List<String> load(int year, PersonId analyst, PersonId head) {
        for (int no = 0; no < FinishedBatch.ALL.size(); no++) {
            FinishedBatch held = FinishedBatch.ALL.get(no);
            batch(held, year, analyst, head);
            people(held, year, no * FinishedBatch.PEOPLE);
            results.write(held, year, analyst, head);
            evaluation.write(held, year, analyst, head);
        }
        return FinishedBatch.ALL.stream().map(held -> held.batch(year)).toList();
    }

    private void batch(FinishedBatch held, int year, PersonId analyst, PersonId head) {
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
                .param("seats", FinishedBatch.PEOPLE)
                .param("head", head.value())
                .param("analyst", analyst.value())
                .param("programme", held.programme())
                .update();
    }

    /** Employees without an office, each in one batch of the year; the last one failed. */
    private void people(FinishedBatch held, int year, int skip) {
        jdbc.sql("""
                        WITH taken AS (
                            SELECT p.id, p.name, COALESCE(p.grade, '') AS grade, p.position, u.government_unit AS unit,
                                row_number() OVER (ORDER BY md5(p.id::text)) AS no
                            FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                            WHERE p.status IN ('PNS', 'PPPK') AND p.number IS NOT NULL AND p.supervisor_office IS NOT NULL
                                AND p.id <> ALL (:officials)
                            ORDER BY no LIMIT :people OFFSET :skip),
                        seat AS (
                            INSERT INTO batch_seat (batch, person, unit, period, nomination, rank, state)
                            SELECT b.number, t.id, t.unit, daterange(b.starts, b.ends, '[]'), b.number || '-' || t.no, t.no - :skip, 'SEAT'
                            FROM batch b, taken t WHERE b.number = :batch)
                        INSERT INTO participant_participant (batch, person, nomination, unit, name, rank, position, state)
                        SELECT :batch, id, :batch || '-' || no, unit, name, grade, position, 'ACTIVE' FROM taken
                        """)
                .param("people", FinishedBatch.PEOPLE)
                .param(
                        "officials",
                        officials.ever().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("skip", skip)
                .param("batch", held.batch(year))
                .update();
    }
}
