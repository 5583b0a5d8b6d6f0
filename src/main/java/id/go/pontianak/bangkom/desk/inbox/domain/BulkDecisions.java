package id.go.pontianak.bangkom.desk.inbox.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides many tasks with one outcome and one reason. What was on the screen, each task and its version, is fixed when it is sent. */
@Service
@Transactional
public class BulkDecisions {

    public static final int MOST = BulkRuns.MOST;

    /** A task as it was on the screen. */
    public record Seen(TaskId task, int version) {

        @Override
        public String toString() {
            return task.value() + '~' + version;
        }
    }

    /** One sending of the form; {@code submission} is the same when it is sent twice. {@code list} is the filter to come back to. */
    public record Command(UUID submission, List<Seen> tasks, String outcome, Why why, String list) {}

    /** What was asked of a run. */
    public record Asked(String outcome, String reason, String list) {}

    /** Who and what a row of the result is about. */
    public record About(
            TaskId task,
            String title,
            @Nullable String subject,
            @Nullable String number,
            CaseNumber caseNumber) {}

    private final BulkRuns runs;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final BusinessClock clock;

    BulkDecisions(BulkRuns runs, JdbcClient jdbc, ObjectMapper json, BusinessClock clock) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Starts the run, or finds the one that the same sending has already started. */
    public UUID start(PersonId actor, Command command) {
        Optional<UUID> earlier = find(actor, command.submission());
        return earlier.orElseGet(() -> begin(actor, command));
    }

    /** The run of an earlier sending of the same form. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(PersonId actor, UUID submission) {
        return jdbc.sql("SELECT run FROM inbox_bulk WHERE submission = ? AND person = ?")
                .param(submission)
                .param(actor.value())
                .query(UUID.class)
                .optional();
    }

    /** A person sees his own runs only. */
    @Transactional(readOnly = true)
    public Asked asked(PersonId actor, UUID run) {
        return jdbc.sql("SELECT outcome, reason, list FROM inbox_bulk WHERE run = ? AND person = ?")
                .param(run)
                .param(actor.value())
                .query(Asked.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A second sending at the same moment waits here for the first, and then breaks the key: the caller finds the first's run. */
    private UUID begin(PersonId actor, Command command) throws DuplicateKeyException {
        jdbc.sql("""
                        INSERT INTO inbox_bulk (submission, run, person, outcome, reason, list, at) VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(command.submission())
                .param(command.submission())
                .param(actor.value())
                .param(command.outcome())
                .param(command.why().words())
                .param(command.list())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        List<BulkRuns.Row> rows = command.tasks().stream()
                .map(seen -> new BulkRuns.Row(seen.task().value(), input(seen, command)))
                .toList();
        UUID run = runs.start(DecideWorker.KIND, actor, rows);
        jdbc.sql("UPDATE inbox_bulk SET run = ? WHERE submission = ?")
                .param(run)
                .param(command.submission())
                .update();
        return run;
    }

    private String input(Seen seen, Command command) {
        return JsonText.write(json, DecideWorker.Input.of(seen, command));
    }
}
