package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which model each case runs, as the rows of the cases say. */
@Repository
class CaseVersions {

    /** Where an open case runs. */
    record Standing(String process, String instance, String definition) {}

    /** A case that could not be moved when it was last tried, and why. */
    record Refused(CaseNumber caseNumber, String definition, String messageKey, List<String> arguments) {}

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final CaseLock lock;

    CaseVersions(JdbcClient jdbc, CaseLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /** False where another node is at it already. */
    boolean only() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('workflow.case-migrations'))")
                .query(Boolean.class)
                .single();
    }

    List<String> processesInUse() {
        return jdbc.sql("SELECT DISTINCT process FROM workflow_case WHERE ended_at IS NULL ORDER BY process")
                .query(String.class)
                .list();
    }

    /** The models on which open cases of the process run. */
    List<String> definitionsInUse(String process) {
        return jdbc.sql("SELECT DISTINCT definition FROM workflow_case WHERE process = ? AND ended_at IS NULL")
                .param(process)
                .query(String.class)
                .list();
    }

    /** Rows for open cases on these models after the given number, without those that wait for being moved; the input is their model. */
    List<BulkRuns.Row> listOpenOn(Collection<String> definitions, String after, int limit) {
        return jdbc.sql("""
                        SELECT c.number AS key, c.definition AS input FROM workflow_case c
                        WHERE c.ended_at IS NULL AND c.definition IN (:definitions) AND c.number > :after AND NOT EXISTS (
                            SELECT FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.id = b.run
                            WHERE b.key = c.number AND b.state = 'WAITING' AND r.kind = :kind)
                        ORDER BY c.number LIMIT :limit""")
                .param("definitions", definitions)
                .param("after", after)
                .param("kind", MigrateCaseWorker.KIND)
                .param("limit", limit)
                .query(BulkRuns.Row.class)
                .list();
    }

    /** Locked until the transaction ends. */
    Optional<Standing> lockOpen(CaseNumber caseNumber) {
        lock.take(caseNumber);
        return jdbc.sql("SELECT process, instance, definition FROM workflow_case"
                        + " WHERE number = ? AND ended_at IS NULL")
                .param(caseNumber.value())
                .query(Standing.class)
                .optional();
    }

    void runsOn(CaseNumber caseNumber, String definition) {
        jdbc.sql("UPDATE workflow_case SET definition = ? WHERE number = ?")
                .params(definition, caseNumber.value())
                .update();
    }

    void rename(TaskId taskId, String element) {
        jdbc.sql("UPDATE workflow_task SET element = ? WHERE id = ?")
                .params(element, taskId.value())
                .update();
    }

    /** Open cases that still run on the model from which they could not be moved; their last answer each. */
    List<Refused> listRefused() {
        return jdbc.sql("""
                        SELECT DISTINCT ON (c.number) c.number, c.definition, b.message_key,
                            array_to_string(b.arguments, chr(31)) AS arguments
                        FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.id = b.run
                            JOIN workflow_case c ON c.number = b.key
                        WHERE b.state = 'REFUSED' AND r.kind = :kind AND c.ended_at IS NULL AND c.definition = b.input
                        ORDER BY c.number, b.run_no DESC LIMIT :page""")
                .param("kind", MigrateCaseWorker.KIND)
                .param("page", PAGE)
                .query((row, no) -> new Refused(
                        new CaseNumber(row.getString("number")),
                        row.getString("definition"),
                        row.getString("message_key"),
                        List.of(row.getString("arguments").split("\u001f", -1))))
                .list();
    }
}
