package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.faults.Facts.Case;
import id.go.pontianak.bangkom.faults.Facts.Delivery;
import id.go.pontianak.bangkom.faults.Facts.Done;
import id.go.pontianak.bangkom.faults.Facts.Entry;
import id.go.pontianak.bangkom.faults.Facts.Mail;
import id.go.pontianak.bangkom.faults.Facts.Task;
import id.go.pontianak.bangkom.foundation.journal.domain.ChainOf;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Taken;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the facts when nobody works any more: nothing here is one moment of a busy database. */
final class FactsReader {

    private final DataSource database;
    private final JdbcClient jdbc;

    FactsReader(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    Facts read(ScriptedMailServer sink) {
        Map<String, Task> tasks = new HashMap<>();
        jdbc.sql(
                        "SELECT id, case_number, element, candidates || extra AS candidates, closed_at IS NULL AS open, decided_by"
                                + " FROM workflow_task WHERE process = 'nomination'")
                .query((row, no) -> tasks.put(row.getString("id"), task(row)))
                .list();
        Map<String, Done> done = new HashMap<>();
        jdbc.sql("SELECT task_id, case_number, person, outcome FROM inbox_done WHERE process = 'nomination'")
                .query((row, no) -> done.put(
                        row.getString("task_id"),
                        new Done(
                                row.getString("case_number"),
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getString("outcome"))))
                .list();
        return new Facts(
                tasks,
                names("SELECT id_ FROM act_ru_task"),
                listed(),
                names("SELECT DISTINCT step FROM notification_notice WHERE template = 'notification/task-opened'"),
                done,
                cases(),
                mails(),
                deliveries(),
                ChainOf.firstBadRow(database).map(Object::toString).orElse(""),
                sink.taken().stream()
                        .map(Taken::messageId)
                        .map(id -> id.substring(0, id.indexOf('@')))
                        .toList());
    }

    private static Task task(ResultSet row) throws SQLException {
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new Task(
                row.getString("case_number"),
                row.getString("element"),
                set(row.getArray("candidates")),
                row.getBoolean("open"),
                decidedBy == null ? null : new PersonId(decidedBy));
    }

    private Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new HashMap<>();
        names("SELECT id FROM inbox_task WHERE process = 'nomination'")
                .forEach(task -> listed.put(task, new TreeSet<>()));
        jdbc.sql("SELECT task_id, candidate FROM inbox_candidate JOIN inbox_task ON id = task_id"
                        + " WHERE process = 'nomination'")
                .query((row, no) -> listed.get(row.getString("task_id")).add(row.getString("candidate")))
                .list();
        return listed;
    }

    private Map<String, Case> cases() {
        Map<String, List<Entry>> journal = new HashMap<>();
        jdbc.sql("SELECT case_number, no, action, actor FROM journal_entry ORDER BY case_number, no")
                .query((row, no) -> journal.computeIfAbsent(row.getString("case_number"), key -> new ArrayList<>())
                        .add(new Entry(row.getLong("no"), row.getString("action"), person(row, "actor"))))
                .list();
        Map<String, List<String>> steps = new HashMap<>();
        jdbc.sql(
                        "SELECT case_number AS nomination, lower(outcome) AS outcome FROM approval_step"
                                + " WHERE outcome IN ('APPROVED', 'RETURNED', 'REJECTED') AND NOT by_itself ORDER BY nomination, no")
                .query((row, no) -> steps.computeIfAbsent(row.getString("nomination"), key -> new ArrayList<>())
                        .add(row.getString("outcome")))
                .list();
        Set<String> running = names("SELECT business_key_ FROM act_ru_execution WHERE business_key_ IS NOT NULL");
        Map<String, Case> cases = new HashMap<>();
        jdbc.sql("""
                        SELECT n.number, n.status, 'office:' || p.supervisor_office AS supervisor, coalesce(s.last, 0) AS last
                        FROM nomination n JOIN directory_person p ON p.id = n.person
                        LEFT JOIN journal_sequence s ON s.case_number = n.number""")
                .query((row, no) -> {
                    String number = row.getString("number");
                    return cases.put(
                            number,
                            new Case(
                                    row.getString("status"),
                                    running.contains(number),
                                    row.getString("supervisor"),
                                    steps.getOrDefault(number, List.of()),
                                    journal.getOrDefault(number, List.of()),
                                    row.getLong("last")));
                })
                .list();
        return cases;
    }

    private List<Mail> mails() {
        return jdbc.sql("""
                        SELECT m.message_key || CASE WHEN m.resends = 0 THEN '' ELSE '.' || m.resends END AS name, m.state,
                            EXISTS (SELECT FROM notification_attempt a WHERE a.mail_id = m.id
                                AND (a.outcome IS NULL OR a.outcome = 'AMBIGUOUS')) AS interrupted
                        FROM notification_mail m""")
                .query((row, no) ->
                        new Mail(row.getString("name"), row.getString("state"), row.getBoolean("interrupted")))
                .list();
    }

    private List<Delivery> deliveries() {
        return jdbc.sql("""
                        SELECT concat_ws('|', n.template, n.case_number, n.step, n.addressee, n.occurrence, d.person_id) AS key,
                            m.message_key::text AS name, d.dropped IS NOT NULL AS dropped
                        FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        JOIN notification_mail m ON m.id = d.mail_id""")
                .query((row, no) ->
                        new Delivery(row.getString("key"), row.getString("name"), row.getBoolean("dropped")))
                .list();
    }

    private Set<String> names(String sql) {
        return new HashSet<>(jdbc.sql(sql).query(String.class).list());
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static Set<String> set(Array array) throws SQLException {
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }
}
