package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training of a year that is long over, with its roster, sessions and marks, and away again. */
final class ReportRows {

    static final int YEAR = 2021;
    static final LocalDate MONDAY = LocalDate.of(YEAR, 3, 8);

    private final JdbcClient jdbc;
    private final List<String> batches = new ArrayList<>();

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String batch(String programme, String title, PersonId... people) {
        int wave = 900 + batches.size();
        String number = "BATCH-%s-%d-%d".formatted(programme.replace("-", ""), YEAR, wave);
        jdbc.sql("""
                        INSERT INTO batch (number, programme, year, wave, title, status, opens, nomination_deadline, selection_date, starts,
                            ends, mode, location, place, seats, version, call_round, list_version, lock_version)
                        VALUES (:number, :programme, :year, :wave, :title, 'CLOSED', :opens, :deadline, :selection, :starts, :ends,
                            'TATAP_MUKA', 'IN_TOWN', 'Aula BKPSDM', 30, 1, 1, 0, 0)
                        """)
                .param("number", number)
                .param("programme", programme)
                .param("year", YEAR)
                .param("wave", wave)
                .param("title", title)
                .param("opens", MONDAY.minusDays(60))
                .param("deadline", MONDAY.minusDays(30))
                .param("selection", MONDAY.minusDays(20))
                .param("starts", MONDAY)
                .param("ends", MONDAY.plusDays(3))
                .update();
        batches.add(number);
        for (PersonId person : people) {
            jdbc.sql("""
                            INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                            SELECT :batch, p.id, u.government_unit, p.name, coalesce(p.grade, ''), p.position, 'ACTIVE'
                            FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code WHERE p.id = :person
                            """).param("batch", number).param("person", person.value()).update();
        }
        return number;
    }

    UUID session(String batch, int day, int hours, String kind) {
        UUID id = UUID.randomUUID();
        LocalDate on = MONDAY.plusDays(day);
        jdbc.sql("""
                        INSERT INTO session_session (id, batch, title, period, learning_hours, kind, mode, place, state)
                        VALUES (:id, :batch, 'Sesi', tstzrange(:from, :to), :hours, :kind, 'CLASSROOM', 'Aula', 'PLANNED')
                        """)
                .param("id", id)
                .param("batch", batch)
                .param("from", on.atTime(LocalTime.of(2, 0)).atOffset(ZoneOffset.UTC))
                .param("to", on.atTime(LocalTime.of(5, 0)).atOffset(ZoneOffset.UTC))
                .param("hours", hours)
                .param("kind", kind)
                .update();
        return id;
    }

    void mark(UUID session, PersonId person, String state) {
        jdbc.sql("""
                        INSERT INTO attendance_mark (session, person, state, late, how, by, reason, version, changed_at)
                        VALUES (?, ?, ?, 0, 'MANUAL', ?, '', 1, now())
                        """).params(session, person.value(), state, person.value()).update();
    }

    void clear() {
        for (String batch : batches) {
            jdbc.sql("DELETE FROM attendance_mark WHERE session IN (SELECT id FROM session_session WHERE batch = ?)")
                    .param(batch)
                    .update();
            for (String table : List.of("session_session", "participant_participant")) {
                jdbc.sql("DELETE FROM " + table + " WHERE batch = ?")
                        .param(batch)
                        .update();
            }
            jdbc.sql("DELETE FROM batch WHERE number = ?").param(batch).update();
        }
        batches.clear();
    }
}
