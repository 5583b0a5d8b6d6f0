package id.go.pontianak.bangkom.former;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes on with all cases at once as a willing city does: whoever may decide agrees, and where nobody is asked the next date comes. A batch
 * whose last day is over and that waits for nothing else has its results settled.
 */
@Component
class FormerWalk {

    private static final int MOST_TURNS = 500;

    /** How a willing official answers, whatever he is asked. */
    private static final List<String> WILLING =
            List.of("approved", "confirmed", "accepted", "kept", "overturned", "resubmitted", "run", "continued");

    private final ProcessDriver processDriver;
    private final Decisions decisions;
    private final Forms forms;
    private final BulkRuns runs;
    private final Batches batches;
    private final Nominations nominations;
    private final BatchCompletion completion;
    private final ManagementService management;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final List<PersonId> people = new ArrayList<>();

    FormerWalk(
            ProcessDriver processDriver,
            Decisions decisions,
            Forms forms,
            BulkRuns runs,
            Batches batches,
            Nominations nominations,
            BatchCompletion completion,
            ManagementService management,
            TestClock clock,
            JdbcClient jdbc) {
        this.processDriver = processDriver;
        this.decisions = decisions;
        this.forms = forms;
        this.runs = runs;
        this.batches = batches;
        this.nominations = nominations;
        this.completion = completion;
        this.management = management;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void toTheEnd(List<String> former) {
        List<String> cases = new ArrayList<>(former);
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            runs.workAll();
            List<String> open = open(cases);
            if (open.isEmpty()) {
                return;
            }
            cases.addAll(answers());
            Set<String> instances = open.stream().map(processDriver::instance).collect(Collectors.toSet());
            Optional<OpenTask> asked = open.stream()
                    .flatMap(number -> processDriver.tasks(number).stream())
                    .findFirst();
            Optional<Job> next = management.createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                    .filter(job -> instances.contains(job.getProcessInstanceId()))
                    .findFirst();
            if (asked.isPresent()) {
                agree(asked.get());
            } else if (next.isPresent()) {
                comes(next.get());
            } else {
                completion.settle(open.get(0));
            }
        }
        throw new AssertionError("open after " + MOST_TURNS + " turns: " + open(cases));
    }

    /** A call that nobody has answered yet gets somebody who goes. */
    private List<String> answers() {
        return batches.listCalling().stream()
                .map(Batch::number)
                .filter(batch -> jdbc.sql("SELECT count(*) FROM nomination WHERE batch = ?")
                                .param(batch)
                                .query(Integer.class)
                                .single()
                        == 0)
                .map(batch -> nominations.submit(
                        new Submission(batch, SmallCity.STAFF_2_PUPR, "Mengelola layanan", "Sesuai tugas"),
                        SmallCity.STAFF_2_PUPR))
                .toList();
    }

    private List<String> open(List<String> cases) {
        return jdbc.sql(
                        "SELECT number FROM workflow_case WHERE ended_at IS NULL AND number IN (:cases) ORDER BY number")
                .param("cases", cases)
                .query(String.class)
                .list();
    }

    private void comes(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        if (clock.now().isBefore(due)) {
            clock.set(due);
        }
        management.executeJob(timer.getId());
    }

    private void agree(OpenTask task) {
        PersonId official = people().stream()
                .filter(person -> decisions.capacityFor(person, task).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may decide " + task));
        people.remove(official);
        people.add(0, official);
        processDriver.decide(official, task, fields(task));
    }

    /** Whoever decided last is asked first. */
    private List<PersonId> people() {
        if (people.isEmpty()) {
            jdbc.sql("SELECT id FROM directory_person ORDER BY id").query(UUID.class).list().stream()
                    .map(PersonId::new)
                    .forEach(people::add);
        }
        return people;
    }

    private Map<String, String> fields(OpenTask task) {
        String form = decisions.describe(task).form();
        if (form == null) {
            return Map.of(
                    FormField.OUTCOME,
                    task.element().equals(TrainingBatchProcess.TASK_ORDER_LIST) ? "frozen" : "resubmitted");
        }
        Map<String, String> known = Map.of(
                "reason",
                "Sesuai kebutuhan unit kerja",
                "decreeNumber",
                "800/" + task.caseNumber() + "/BKPSDM/2026",
                "decreeDate",
                clock.today().toString());
        Map<String, String> fields = new HashMap<>();
        for (FormField field : forms.form(form).fields()) {
            if (field.key().equals(FormField.OUTCOME)) {
                fields.put(field.key(), answer(field));
            } else if (known.containsKey(field.key())) {
                fields.put(field.key(), known.get(field.key()));
            }
        }
        return fields;
    }

    private static String answer(FormField outcome) {
        Set<String> offered =
                outcome.options().stream().map(FormField.Option::value).collect(Collectors.toSet());
        return WILLING.stream()
                .filter(offered::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody willing says one of " + offered));
    }
}
