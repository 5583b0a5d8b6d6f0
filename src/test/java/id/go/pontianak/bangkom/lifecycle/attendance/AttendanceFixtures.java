package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Running batches with their roster and sessions, and away again. */
@Component
public class AttendanceFixtures {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    private final SessionPlanning planning;
    private final JdbcClient jdbc;
    private final List<String> batches = new ArrayList<>();

    AttendanceFixtures(SessionPlanning planning, JdbcClient jdbc) {
        this.planning = planning;
        this.jdbc = jdbc;
    }

    /** A batch that runs from {@link #MONDAY} for four days, with these participants. */
    public String batch(List<PersonId> people) {
        TestAccounts.grant(jdbc, SmallCity.ANALYST, Role.HR_ANALYST, "");
        String batch = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.STARTED, MONDAY);
        batches.add(batch);
        join(batch, people);
        return batch;
    }

    /** More of them. */
    public void join(String batch, List<PersonId> people) {
        people.forEach(person -> jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        SELECT :batch, p.id, u.government_unit, p.name, coalesce(p.grade, ''), p.position, 'ACTIVE'
                        FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code WHERE p.id = :person
                        """)
                .param("batch", batch)
                .param("person", person.value())
                .update());
    }

    public UUID session(String batch, String title, LocalDate day, String from, String to) {
        return planning.add(batch, SessionFixtures.at(title, day, from, to), SmallCity.ANALYST);
    }

    /** Nothing of them is left to other tests. */
    public void clear() {
        batches.forEach(batch -> {
            for (String table : List.of("change", "mark", "scan", "reopening", "signed_list")) {
                jdbc.sql("DELETE FROM attendance_" + table
                                + " WHERE session IN (SELECT id FROM session_session WHERE batch = ?)")
                        .param(batch)
                        .update();
            }
            for (String table :
                    List.of("session_staff", "session_session", "participant_leave", "participant_participant")) {
                jdbc.sql("DELETE FROM " + table + " WHERE batch = ?")
                        .param(batch)
                        .update();
            }
            new BatchRows(jdbc).setStatus(batch, BatchStatus.CANCELLED);
        });
        batches.clear();
    }
}
