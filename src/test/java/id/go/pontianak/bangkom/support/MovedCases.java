package id.go.pontianak.bangkom.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves one case to today's model, as the start of a release does with all, and sees to it that nobody concerned notices. */
@Component
public class MovedCases {

    /** What people and officials read of a case, and what the engine knows of its tasks. */
    private record Seen(
            List<OpenTask> tasks, List<String> engine, List<String> list, List<String> trail, List<String> journal) {}

    private final BulkRuns runs;
    private final ProcessDriver processDriver;
    private final ReleasedModels models;
    private final TaskService tasks;
    private final JdbcClient jdbc;

    MovedCases(BulkRuns runs, ProcessDriver processDriver, ReleasedModels models, TaskService tasks, JdbcClient jdbc) {
        this.runs = runs;
        this.processDriver = processDriver;
        this.models = models;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** The version tag of the model on which the case runs. */
    public String tagOf(String number) {
        return models.tagOf(definitionOf(number));
    }

    public String definitionOf(String number) {
        return jdbc.sql("SELECT definition FROM workflow_case WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    public UUID tryToMove(String number) {
        UUID run = runs.start(
                "workflow.migrated",
                new PersonId(new UUID(0, 0)),
                List.of(new BulkRuns.Row(number, definitionOf(number))));
        runs.workAll();
        return run;
    }

    /** It was moved, and tasks, their candidates and dates, the trail and the journal are what they were; one line says so. */
    public void move(String number) {
        Seen before = seen(number);
        String tag = tagOf(number);
        UUID run = tryToMove(number);

        assertThat(runs.progress(run).results())
                .extracting(BulkRuns.Result::state)
                .as("%s at %s", number, processDriver.waitsAt(number))
                .containsExactly(BulkRuns.State.DONE);
        assertThat(models.isToday(definitionOf(number))).isTrue();
        Seen after = seen(number);
        assertThat(after.tasks()).isEqualTo(before.tasks());
        assertThat(after.engine()).isEqualTo(before.engine());
        assertThat(after.list()).isEqualTo(before.list());
        assertThat(after.trail()).isEqualTo(before.trail());
        List<String> journal = new ArrayList<>(before.journal());
        if (!tag.equals(tagOf(number))) {
            journal.add("journal.workflow.migrated");
        }
        assertThat(after.journal()).isEqualTo(journal);
    }

    private Seen seen(String number) {
        return new Seen(
                processDriver.tasks(number),
                processDriver.tasks(number).stream().map(this::engine).toList(),
                rows("SELECT to_jsonb(t)::text FROM inbox_task t WHERE case_number = ? ORDER BY id", number),
                rows("SELECT to_jsonb(t)::text FROM tracking_step t WHERE case_number = ? ORDER BY no", number),
                processDriver.journal(number));
    }

    private String engine(OpenTask task) {
        var known = tasks.createTaskQuery().taskId(task.id().value()).singleResult();
        List<String> candidates = tasks.getIdentityLinksForTask(task.id().value()).stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
        return known.getAssignee() + " " + candidates + " " + known.getDueDate() + " " + known.getTaskDefinitionKey();
    }

    private List<String> rows(String sql, String number) {
        return jdbc.sql(sql).param(number).query(String.class).list();
    }
}
