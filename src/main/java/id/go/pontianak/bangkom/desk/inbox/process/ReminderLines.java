package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests.Asked;
import id.go.pontianak.bangkom.desk.inbox.domain.RequestTaskRows;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks and requests as lines of a digest. */
@Component
class ReminderLines {

    /** A digest with more than this is a task list. */
    private static final int OVERDUE = 50;

    private final JdbcClient jdbc;
    private final Authority authority;
    private final CaseTypes types;
    private final RequestKinds kinds;
    private final BusinessClock clock;

    ReminderLines(JdbcClient jdbc, Authority authority, CaseTypes types, RequestKinds kinds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.types = types;
        this.kinds = kinds;
        this.clock = clock;
    }

    Digest.Line of(OpenTask task, String title) {
        return new Digest.Line(
                task.id().value(),
                task.process(),
                title,
                task.caseNumber(),
                about(task.process(), task.caseNumber()),
                task.due());
    }

    Digest.Line of(Asked asked) {
        Request request = asked.request();
        return new Digest.Line(
                request.id().toString(),
                RequestTaskRows.PROCESS,
                asked.kind().title(),
                request.caseNumber(),
                asked.kind().about(request.caseNumber()),
                request.due());
    }

    /** What is overdue in everything the person answers for, longest first. */
    List<Digest.Line> overdueOf(PersonId person) {
        List<String> candidates =
                authority.addresseesOf(person).stream().map(Addressee::toString).toList();
        return jdbc.sql("""
                        SELECT t.id, t.process, t.element, t.title, t.case_number, t.due_at
                        FROM inbox_candidate c JOIN inbox_task t ON t.id = c.task_id
                        WHERE c.candidate IN (:candidates) AND c.due_at < :now
                        ORDER BY c.due_at, t.id LIMIT :limit""")
                .param("candidates", candidates)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", OVERDUE)
                .query((row, no) -> new Digest.Line(
                        row.getString("id"),
                        row.getString("process"),
                        row.getString("title"),
                        new CaseNumber(row.getString("case_number")),
                        about(row),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    private String about(ResultSet row) throws SQLException {
        CaseNumber caseNumber = new CaseNumber(row.getString("case_number"));
        return RequestTaskRows.PROCESS.equals(row.getString("process"))
                ? kinds.kind(row.getString("element")).about(caseNumber)
                : about(row.getString("process"), caseNumber);
    }

    /** Programme and batch, or the like: no personal data. */
    private String about(String process, CaseNumber caseNumber) {
        return types.find(process)
                .map(type -> type.describe(caseNumber).title())
                .orElse(caseNumber.value());
    }
}
