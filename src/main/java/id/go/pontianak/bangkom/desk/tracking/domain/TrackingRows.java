package id.go.pontianak.bangkom.desk.tracking.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.Step;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.TaskChange;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.TaskOf;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the steps of cases, then the row of each case from them. */
@Repository
class TrackingRows {

    private static final String ENTERED = """
            INSERT INTO tracking_step (id, case_number, element, element_type, name, entered_at, left_at, task_id, title, due_at, waits_at)
            SELECT * FROM jsonb_to_recordset(CAST(? AS jsonb)) AS s (id text, number text, element text, type text, name text,
                entered timestamptz, gone timestamptz, task text, title text, due timestamptz, waits text[])
            ON CONFLICT (id) DO UPDATE SET left_at = coalesce(excluded.left_at, tracking_step.left_at)""";

    private static final String CHANGED = """
            UPDATE tracking_step SET due_at = coalesce(?, due_at), waits_at = coalesce(?, waits_at),
                answered_for = coalesce(?, answered_for), outcome = coalesce(?, outcome) WHERE task_id = ?""";

    /** A step as the statement reads it: all of them go in one. */
    private record Entered(
            String id,
            String number,
            String element,
            String type,
            String name,
            @Nullable String entered,
            @Nullable String gone,
            @Nullable String task,
            @Nullable String title,
            @Nullable String due,
            @Nullable List<String> waits) {}

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final CaseRows cases;

    TrackingRows(JdbcTemplate jdbc, ObjectMapper json, CaseRows cases) {
        this.jdbc = jdbc;
        this.json = json;
        this.cases = cases;
    }

    void write(CaseChanges caseChanges) {
        List<Step> steps = List.copyOf(caseChanges.steps.values());
        enter(steps.stream().filter(step -> step.entered != null).toList());
        jdbc.batchUpdate(
                "UPDATE tracking_step SET left_at = ? WHERE id = ?",
                steps.stream()
                        .filter(step -> step.entered == null && step.left != null)
                        .map(step -> new Object[] {time(step.left), step.id})
                        .toList());
        jdbc.batchUpdate(
                CHANGED,
                caseChanges.tasks.entrySet().stream()
                        .map(entry -> changed(entry.getKey(), entry.getValue()))
                        .toList());
        for (CaseNumber number : caseChanges.changed) {
            String process = caseChanges.processes.get(number);
            if (process != null) {
                cases.refresh(process, number, caseChanges.ended.get(number));
            }
        }
    }

    private void enter(List<Step> steps) {
        if (!steps.isEmpty()) {
            jdbc.update(
                    ENTERED, written(steps.stream().map(TrackingRows::entered).toList()));
        }
    }

    private String written(List<Entered> rows) {
        return JsonText.write(json, rows);
    }

    private static Entered entered(Step step) {
        TaskOf task = step.task;
        return new Entered(
                step.id,
                step.caseNumber.value(),
                step.element,
                step.elementType,
                step.name,
                text(step.entered),
                text(step.left),
                task == null ? null : task.id().value(),
                task == null ? null : task.title(),
                task == null ? null : text(task.due()),
                task == null ? null : task.candidates());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable Object[] changed(TaskId task, TaskChange change) {
        List<String> candidates = change.candidates();
        TaskChange.Answer answer = change.answer();
        return new Object[] {
            time(change.due()),
            candidates == null ? null : candidates.toArray(String[]::new),
            answer == null ? null : answer.capacity(),
            answer == null ? null : answer.outcome(),
            task.value()
        };
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
