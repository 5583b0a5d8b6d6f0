package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of one task: what the list shows, who answers for it, whom it is kept from. */
@Repository
class TaskRows {

    /** The search text of a task or of a decided one; the same words whoever writes it. */
    static final String SEARCH = searchOf(":subject", ":programme", ":caseNumber");

    private static final String TASK = """
            INSERT INTO inbox_task (id, process, element, case_number, title, subject, unit, programme, batch,
                priority, version, form, page, created_at, due_at, candidates, search)
            VALUES (:id, :process, :element, :caseNumber, :title, :subject, :unit, :programme, :batch,
                :priority, :version, :form, :page, :created, coalesce(:due, 'infinity'::timestamptz), :candidates, """ + SEARCH + """
            )
            ON CONFLICT (id) DO UPDATE SET element = excluded.element, title = excluded.title, subject = excluded.subject, unit = excluded.unit,
                programme = excluded.programme, batch = excluded.batch, priority = excluded.priority,
                version = excluded.version, form = excluded.form, page = excluded.page, due_at = excluded.due_at,
                candidates = excluded.candidates, search = excluded.search""";

    /** Task, candidates and excluded persons in one statement; those who are none any more are taken away by another, before it. */
    private static final String WRITE = "WITH task AS (" + TASK + """
             RETURNING id, due_at, created_at, priority),
            candidate AS (
                INSERT INTO inbox_candidate (candidate, task_id, due_at, created_at, priority)
                SELECT candidate, t.id, t.due_at, t.created_at, t.priority FROM task t CROSS JOIN unnest(:answering) AS candidate
                ON CONFLICT (task_id, candidate) DO UPDATE SET due_at = excluded.due_at, priority = excluded.priority)
            INSERT INTO inbox_barred (person, task_id) SELECT unnest(CAST(:excluded AS uuid[])), id FROM task ON CONFLICT DO NOTHING""";

    private static final String PRUNE = """
            WITH candidate AS (DELETE FROM inbox_candidate WHERE task_id = :id AND candidate <> ALL (:answering))
            DELETE FROM inbox_barred WHERE task_id = :id AND person <> ALL (CAST(:excluded AS uuid[]))""";

    private final JdbcClient jdbc;
    private final EffectiveCandidates effective;

    TaskRows(JdbcClient jdbc, EffectiveCandidates effective) {
        this.jdbc = jdbc;
        this.effective = effective;
    }

    static String searchOf(String subject, String programme, String caseNumber) {
        return """
                lower(concat_ws(' ', (SELECT concat_ws(' ', p.name, p.number) FROM directory_person p WHERE p.id = %s),
                    (SELECT concat_ws(' ', g.code, g.name) FROM catalogue_programme g WHERE g.code = %s), %s))""".formatted(subject, programme, caseNumber);
    }

    /** The rows of a task that has none yet. */
    void insert(OpenTask task, TaskDescription description) {
        write(task, description, answering(task, description), excluded(task, description));
    }

    /** The rows of a task as it is described now, whatever they were. */
    void write(OpenTask task, TaskDescription description) {
        String[] answering = answering(task, description);
        String[] excluded = excluded(task, description);
        jdbc.sql(PRUNE)
                .param("id", task.id().value())
                .param("answering", answering)
                .param("excluded", excluded)
                .update();
        write(task, description, answering, excluded);
    }

    private void write(OpenTask task, TaskDescription description, String[] answering, String[] excluded) {
        jdbc.sql(WRITE)
                .param("id", task.id().value())
                .param("process", task.process())
                .param("element", task.element())
                .param("caseNumber", task.caseNumber().value())
                .param("title", description.title())
                .param("subject", uuid(description.subject()), Types.OTHER)
                .param("unit", description.unit(), Types.VARCHAR)
                .param("programme", description.programme(), Types.VARCHAR)
                .param("batch", description.batch(), Types.VARCHAR)
                .param("priority", description.priority())
                .param("version", description.version())
                .param("form", description.form(), Types.VARCHAR)
                .param("page", description.page(), Types.VARCHAR)
                .param("created", task.createdAt().atOffset(ZoneOffset.UTC))
                .param(
                        "due",
                        task.due() == null ? null : task.due().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("candidates", texts(task.candidates()))
                .param("answering", answering)
                .param("excluded", excluded)
                .update();
    }

    private String[] answering(OpenTask task, TaskDescription description) {
        return effective
                .of(
                        task.candidates(),
                        description.subject(),
                        description.conflictScope().recused())
                .stream()
                .map(Addressee::toString)
                .toArray(String[]::new);
    }

    private static String[] excluded(OpenTask task, TaskDescription description) {
        PersonId subject = description.subject();
        Set<PersonId> excluded = new HashSet<>(description.conflictScope().recused());
        if (subject != null && !task.candidates().contains(Addressee.person(subject))) {
            excluded.add(subject);
        }
        return excluded.stream().map(PersonId::toString).sorted().toArray(String[]::new);
    }

    void delete(TaskId task) {
        jdbc.sql("DELETE FROM inbox_task WHERE id = ?").param(task.value()).update();
    }

    static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static String[] texts(List<Addressee> addressees) {
        return addressees.stream().map(Addressee::toString).toArray(String[]::new);
    }
}
