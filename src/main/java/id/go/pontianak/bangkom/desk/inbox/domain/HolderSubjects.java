package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks about people who hold an office themselves: who decides them depends on who holds what, so it is looked up again when that changes. */
@Component
class HolderSubjects {

    private record Row(String id, String[] candidates, UUID subject, UUID[] barred) {}

    private final JdbcClient jdbc;
    private final TaskRows rows;

    HolderSubjects(JdbcClient jdbc, TaskRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void recompute() {
        jdbc.sql("""
                        SELECT t.id, t.candidates, t.subject,
                            array(SELECT b.person FROM inbox_barred b WHERE b.task_id = t.id AND b.person <> t.subject) AS barred
                        FROM (SELECT DISTINCT person_id FROM directory_holder) h
                        JOIN inbox_task t ON t.subject = h.person_id ORDER BY t.id""")
                .query((row, no) -> new Row(
                        row.getString("id"),
                        (String[]) row.getArray("candidates").getArray(),
                        row.getObject("subject", UUID.class),
                        (UUID[]) row.getArray("barred").getArray()))
                .list()
                .forEach(this::recompute);
    }

    private void recompute(Row row) {
        List<Addressee> candidates =
                Arrays.stream(row.candidates()).map(Addressee::parse).toList();
        Set<PersonId> recused = new HashSet<>();
        for (UUID person : row.barred()) {
            recused.add(new PersonId(person));
        }
        rows.writeCandidates(row.id(), candidates, new PersonId(row.subject()), recused);
    }
}
