package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code session_staff}. */
@Component
public class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StaffMember> listOf(String batch) {
        return jdbc.sql("""
                        SELECT t.*, coalesce(p.name, t.name) AS shown_name
                        FROM session_staff t LEFT JOIN directory_person p ON p.id = t.person
                        WHERE t.batch = ?
                        ORDER BY CASE t.task WHEN 'ORGANISER' THEN 1 WHEN 'TRAINER' THEN 2 ELSE 3 END, shown_name, t.id
                        """).param(batch).query(StaffRows::read).list();
    }

    public boolean trains(String programme, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM session_staff t JOIN batch b ON b.number = t.batch
                            WHERE t.person = ? AND t.task = 'TRAINER' AND b.programme = ? AND b.status NOT IN ('CLOSED', 'CANCELLED'))
                        """)
                .params(person.value(), programme)
                .query(Boolean.class)
                .single();
    }

    /** Where it serves a session, for the time of that session. */
    public void insert(StaffMember member) {
        jdbc.sql("""
                        INSERT INTO session_staff (id, batch, session, period, person, name, institution, email, task)
                        VALUES (:id, :batch, :session, (SELECT period FROM session_session WHERE id = :session), :person, :name,
                            :institution, :email, :task)
                        """)
                .param("id", member.id())
                .param("batch", member.batch())
                .param("session", member.session(), Types.OTHER)
                .param("person", valueOf(member.person()), Types.OTHER)
                .param("name", member.outside() ? member.name() : "")
                .param("institution", member.institution())
                .param("email", member.email())
                .param("task", member.task().name())
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("DELETE FROM session_staff WHERE id = ?").param(id).update();
    }

    private static @Nullable UUID valueOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static StaffMember read(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                row.getObject("session", UUID.class),
                person == null ? null : new PersonId(person),
                row.getString("shown_name"),
                row.getString("institution"),
                row.getString("email"),
                Task.valueOf(row.getString("task")));
    }
}
