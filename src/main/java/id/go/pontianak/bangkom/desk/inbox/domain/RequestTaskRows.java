package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes requests as rows of the task list, many in one statement. The list, its counts and the reminder round then read one kind of row;
 * only who writes a row, and where its link leads, differs.
 */
@Repository
public class RequestTaskRows {

    /** Stands in {@code inbox_task.process}, where tasks have the id of their model. */
    public static final String PROCESS = "request";

    private static final String TASKS = """
            INSERT INTO inbox_task (id, process, element, case_number, title, subject, unit, programme, batch, priority, version,
                form, page, created_at, due_at, candidates, search)
            SELECT r.id::text, :process, r.kind, r.case_number, :title, r.subject, r.unit, r.programme, NULL, :priority, 0,
                NULL, a.page, r.opened_at, r.due_at, ARRAY['person:' || r.person], """ + TaskRows.searchOf("r.subject", "r.programme", "r.case_number") + """
            FROM unnest(CAST(:ids AS uuid[]), CAST(:pages AS text[])) AS a(id, page) JOIN request r ON r.id = a.id
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, subject = excluded.subject, unit = excluded.unit,
                programme = excluded.programme, priority = excluded.priority, page = excluded.page, due_at = excluded.due_at,
                search = excluded.search""";

    private static final String CANDIDATES = """
            INSERT INTO inbox_candidate (candidate, task_id, due_at, created_at, priority)
            SELECT t.candidates[1], t.id, t.due_at, t.created_at, t.priority FROM inbox_task t WHERE t.id = ANY (:ids)
            ON CONFLICT (task_id, candidate) DO UPDATE SET due_at = excluded.due_at, priority = excluded.priority""";

    private static final String DONE = """
            INSERT INTO inbox_done (task_id, person, decided_at, capacity, outcome, process, case_number, title, subject, unit,
                programme, search, page)
            SELECT t.id, r.person, r.ended_at, :capacity, 'answered', t.process, t.case_number, t.title, t.subject, t.unit,
                t.programme, t.search, t.page
            FROM request r JOIN inbox_task t ON t.id = r.id::text WHERE r.id = ANY (:ids) ON CONFLICT (task_id) DO NOTHING""";

    private final JdbcClient jdbc;

    RequestTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(RequestKind kind, List<Request> requests) {
        jdbc.sql(TASKS)
                .param("process", PROCESS)
                .param("title", kind.title())
                .param("priority", kind.priority())
                .param("ids", ids(requests))
                .param("pages", requests.stream().map(kind::page).toArray(String[]::new))
                .update();
        jdbc.sql(CANDIDATES)
                .param("ids", requests.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .update();
    }

    void writeDone(List<Request> answered, String capacity) {
        jdbc.sql(DONE).param("capacity", capacity).param("ids", ids(answered)).update();
    }

    void delete(List<String> ids) {
        jdbc.sql("DELETE FROM inbox_task WHERE id = ANY (?)")
                .param(ids.toArray(String[]::new))
                .update();
    }

    /** Ids of open requests after this one, in their order. */
    List<UUID> openAfter(UUID after, int limit) {
        return jdbc.sql("SELECT id FROM request WHERE id > ? AND state = 'OPEN' ORDER BY id LIMIT ?")
                .params(after, limit)
                .query(UUID.class)
                .list();
    }

    void dropEnded() {
        jdbc.sql("""
                        DELETE FROM inbox_task t WHERE t.process = ?
                        AND NOT EXISTS (SELECT FROM request r WHERE r.id::text = t.id AND r.state = 'OPEN')""").param(PROCESS).update();
    }

    private static UUID[] ids(List<Request> requests) {
        return requests.stream().map(Request::id).toArray(UUID[]::new);
    }
}
