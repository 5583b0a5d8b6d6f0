package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.About;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the tasks somebody names by id, those he may be told of: what waits for him, what he has decided, and what was decided meanwhile in
 * a case he may see. Everything else is left out, whether it exists or not; nothing is described before that is checked.
 */
@Service
@Transactional(readOnly = true)
public class KnownTasks {

    private record Decided(String process, boolean own, About about) {}

    private final JdbcClient jdbc;
    private final TaskListing listing;
    private final CaseTypes types;

    KnownTasks(JdbcClient jdbc, TaskListing listing, CaseTypes types) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.types = types;
    }

    public List<About> about(PersonId person, List<TaskId> tasks) {
        return Stream.concat(waiting(person, tasks), decided(person, tasks)).toList();
    }

    private Stream<About> waiting(PersonId person, List<TaskId> tasks) {
        return listing.own(person, tasks).stream()
                .map(row -> new About(row.id(), row.title(), row.subject(), row.number(), row.caseNumber()));
    }

    private Stream<About> decided(PersonId person, List<TaskId> tasks) {
        return jdbc
                .sql("""
                        SELECT d.process, d.person = :person AS own, d.task_id, d.title, p.name, p.number, d.case_number
                        FROM inbox_done d LEFT JOIN directory_person p ON p.id = d.subject WHERE d.task_id = ANY (:ids)""")
                .param("person", person.value())
                .param("ids", tasks.stream().map(TaskId::value).toArray(String[]::new))
                .query((row, no) -> new Decided(
                        row.getString("process"),
                        row.getBoolean("own"),
                        new About(
                                new TaskId(row.getString("task_id")),
                                row.getString("title"),
                                row.getString("name"),
                                row.getString("number"),
                                new CaseNumber(row.getString("case_number")))))
                .list()
                .stream()
                .filter(done -> done.own() || visible(person, done))
                .map(Decided::about);
    }

    private boolean visible(PersonId person, Decided done) {
        return types.visibleTo(person, done.process(), done.about().caseNumber());
    }
}
