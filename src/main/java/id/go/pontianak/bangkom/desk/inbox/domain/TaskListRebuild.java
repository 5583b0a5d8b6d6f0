package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the rows anew from the open tasks, some hundred per transaction, and drops rows whose task is no more. The list stays usable
 * meanwhile; what people put off, drafted or have open stays with its task.
 */
@Component
public class TaskListRebuild {

    private static final int CHUNK = 200;

    private final Decisions decisions;
    private final TaskRows rows;
    private final RequestListRebuild requests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TaskListRebuild(
            Decisions decisions,
            TaskRows rows,
            RequestListRebuild requests,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.decisions = decisions;
        this.rows = rows;
        this.requests = requests;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public int run() {
        int total = 0;
        TaskId after = null;
        while (true) {
            TaskId from = after;
            List<OpenTask> tasks = transactions.execute(status -> chunk(from));
            if (tasks == null || tasks.isEmpty()) {
                break;
            }
            total += tasks.size();
            after = tasks.get(tasks.size() - 1).id();
        }
        transactions.executeWithoutResult(status -> drop());
        return total + requests.rebuild();
    }

    private List<OpenTask> chunk(@Nullable TaskId after) {
        List<OpenTask> tasks = decisions.listOpen(after, CHUNK);
        tasks.forEach(task -> decisions.findDescription(task).ifPresent(description -> rows.write(task, description)));
        return tasks;
    }

    /** Rows of tasks that are not open any more, if a fault has left any. */
    private void drop() {
        String from = "";
        while (true) {
            List<String> ids = jdbc.sql(
                            "SELECT id FROM inbox_task WHERE id > ? AND process <> ? ORDER BY id LIMIT " + CHUNK)
                    .params(from, RequestTaskRows.PROCESS)
                    .query(String.class)
                    .list();
            if (ids.isEmpty()) {
                return;
            }
            ids.stream()
                    .map(TaskId::new)
                    .filter(id -> decisions.findOpen(id).isEmpty())
                    .forEach(rows::delete);
            from = ids.get(ids.size() - 1);
        }
    }
}
