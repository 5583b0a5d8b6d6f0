package id.go.pontianak.bangkom.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words for process stories: tasks of a case by element, deciding through the door, timers fired and jobs run by element, what was passed.
 * A case is named by its number, an element by its id in the model.
 */
@Component
public class ProcessDriver {

    private final Decisions decisions;
    private final Journal journal;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ProcessDriver(Decisions decisions, Journal journal, ProcessEngine engine, JdbcClient jdbc, TestClock clock) {
        this.decisions = decisions;
        this.journal = journal;
        this.engine = engine;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a person an account with this role; the unit is empty for roles of the whole city. Again changes nothing. */
    public void grant(PersonId person, Role role, String unit) {
        TestAccounts.grant(jdbc, person, role, unit);
    }

    /** The one open task of the case. */
    public OpenTask task(String caseNumber) {
        List<OpenTask> open = tasks(caseNumber);
        assertThat(open).as("open tasks of " + caseNumber).hasSize(1);
        return open.get(0);
    }

    /** The one open task of the case at this element. */
    public OpenTask task(String caseNumber, String element) {
        List<OpenTask> open = tasks(caseNumber).stream()
                .filter(task -> task.element().equals(element))
                .toList();
        assertThat(open).as("open tasks of " + caseNumber + " at " + element).hasSize(1);
        return open.get(0);
    }

    public List<OpenTask> tasks(String caseNumber) {
        return jdbc
                .sql("SELECT id FROM workflow_task WHERE case_number = ? AND closed_at IS NULL ORDER BY created_at, id")
                .param(caseNumber)
                .query(String.class)
                .list()
                .stream()
                .map(id -> decisions.findOpen(new TaskId(id)).orElseThrow())
                .toList();
    }

    /** Decides the one open task of the case, looking at it as it is now. */
    public void decide(PersonId person, String caseNumber, String outcome) {
        decide(person, task(caseNumber), Map.of("outcome", outcome));
    }

    public void decide(PersonId person, String caseNumber, String outcome, String reason) {
        decide(person, task(caseNumber), Map.of("outcome", outcome, "reason", reason));
    }

    public void decide(PersonId person, OpenTask task, Map<String, String> fields) {
        int version = decisions.describe(task).version();
        decisions.decide(person, Request.direct(task.id(), version, new HashMap<>(fields)));
    }

    /** Sets the clock to when the open timer at this element is due, and lets it happen. */
    public void fireTimer(String caseNumber, String element) {
        Job timer = timer(caseNumber, element);
        Instant due = timer.getDuedate().toInstant();
        if (clock.now().isBefore(due)) {
            clock.set(due);
        }
        engine.getManagementService().executeJob(timer.getId());
    }

    public Instant timerDue(String caseNumber, String element) {
        return timer(caseNumber, element).getDuedate().toInstant();
    }

    /** Whether a timer waits at this element. */
    public boolean timerWaits(String caseNumber, String element) {
        return !timers(caseNumber, element).isEmpty();
    }

    /** Runs the one waiting job (asynchronous step) at this element. */
    public void runJob(String caseNumber, String element) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(caseNumber))
                .activityId(element)
                .list();
        assertThat(jobs).as("jobs of " + caseNumber + " at " + element).hasSize(1);
        engine.getManagementService().executeJob(jobs.get(0).getId());
    }

    /** Elements the case has entered, each as often as it did, in order. */
    public List<String> passed(String caseNumber) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(caseNumber))
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Elements where the case waits now. */
    public Set<String> waitsAt(String caseNumber) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(caseNumber))
                .unfinished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /** What camunda-bpm-assert says of the case, also of one that has ended. */
    public ProcessInstanceAssert assertThatCase(String caseNumber) {
        // Each context has an engine of its own.
        ProcessEngineTests.init(engine);
        return ProcessEngineTests.assertThat(new CaseInstance(history(caseNumber)));
    }

    /** Journal actions of the case, in order. */
    public List<String> journal(String caseNumber) {
        return journal.listOf(new CaseNumber(caseNumber)).stream()
                .map(JournalEntry::action)
                .toList();
    }

    public Map<String, Object> variables(String caseNumber) {
        return engine.getRuntimeService().getVariables(instance(caseNumber));
    }

    /** Id of the process instance that runs, or ran, under this number. */
    public String instance(String caseNumber) {
        return history(caseNumber).getId();
    }

    private HistoricProcessInstance history(String caseNumber) {
        List<HistoricProcessInstance> instances = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list();
        assertThat(instances).as("cases with the number " + caseNumber).hasSize(1);
        return instances.get(0);
    }

    private Job timer(String caseNumber, String element) {
        List<Job> timers = timers(caseNumber, element);
        assertThat(timers).as("timers of " + caseNumber + " at " + element).hasSize(1);
        return timers.get(0);
    }

    private List<Job> timers(String caseNumber, String element) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(caseNumber))
                .activityId(element)
                .timers()
                .list();
    }
}
