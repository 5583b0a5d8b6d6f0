package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A process of two tasks that exists only to try the door, with what its module would supply, and an ear for its events. */
@Component
class TinyProcess implements CaseType, CaseTypePart {

    record TinyForm(String outcome, String reason, Integer seats, java.time.LocalDate since) {}

    final Map<String, Integer> versions = new ConcurrentHashMap<>();
    final Map<String, ConflictScope> matters = new ConcurrentHashMap<>();
    final Map<String, Instant> dates = new ConcurrentHashMap<>();
    final Map<TaskId, Decision> recorded = new ConcurrentHashMap<>();
    /** Cases whose automatic step fails until it is mended. */
    final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    private final Map<String, List<Object>> heard = new ConcurrentHashMap<>();

    private final Journal journal;
    private final Cases cases;
    private final JdbcClient jdbc;

    TinyProcess(Journal journal, Cases cases, JdbcClient jdbc) {
        this.journal = journal;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @EventListener
    void deploy(ApplicationReadyEvent ready) {
        ready.getApplicationContext()
                .getBean(RepositoryService.class)
                .createDeployment()
                .name("tiny")
                .addClasspathResource("workflow/tiny.bpmn")
                .deploy();
    }

    String start(Addressee candidate, PersonId confirmer) {
        return start(candidate, confirmer, ConflictScope.NONE);
    }

    String start(Addressee candidate, PersonId confirmer, ConflictScope conflictScope) {
        String number = "TINY-" + PersonId.random();
        matters.put(number, conflictScope);
        dates.put(number, Instant.parse("2026-12-01T02:00:00Z"));
        Map<String, Object> variables = new HashMap<>();
        variables.put("thingCandidates", candidate.toString());
        variables.put("thingConfirmer", Addressee.person(confirmer).toString());
        cases.start("tiny.started", new CaseNumber(number), variables);
        return number;
    }

    @Override
    public String key() {
        return "tiny";
    }

    @Override
    public String caseType() {
        return "tiny";
    }

    @Override
    public Set<String> elements() {
        return Set.of(TinyElements.TASK_DECIDE_THING, TinyElements.TASK_CONFIRM_THING);
    }

    @Override
    public CaseDescription describe(CaseNumber caseNumber) {
        return CaseDescription.of(caseNumber.value(), TrainingStage.APPROVAL, "tiny.status.open", "/tiny");
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.APPROVAL);
    }

    @Override
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return false;
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        String form = task.element().equals(TinyElements.TASK_DECIDE_THING) ? "tinyForm" : null;
        TaskDescription description = TaskDescription.of(
                task,
                matters.getOrDefault(task.caseNumber().value(), ConflictScope.NONE),
                versions.getOrDefault(task.caseNumber().value(), 1),
                0);
        return form == null ? description.doneAt("/tiny") : description.decidedBy(form);
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        journal.record(
                decision.task().caseNumber(),
                Deed.of("journal.tiny." + decision.outcome(), decision.decidedBy())
                        .as(decision.capacity())
                        .because(decision.reason()),
                Map.of("task", decision.task().element()));
        recorded.put(decision.task().id(), decision);
        return Map.of("thingApproved", decision.outcome().equals("approved"));
    }

    @Override
    public Instant date(CaseNumber caseNumber, String name) {
        return dates.get(caseNumber.value());
    }

    @EventListener
    void hear(TaskOpened event) {
        note(event.task().caseNumber().value(), event);
    }

    @EventListener
    void hear(TaskClosed event) {
        note(event.task().caseNumber().value(), event);
    }

    @EventListener
    void hear(TaskCandidatesChanged event) {
        note(event.task().caseNumber().value(), event);
    }

    @EventListener
    void hear(CaseStarted event) {
        note(event.caseNumber().value(), event);
    }

    @EventListener
    void hear(CaseStepped event) {
        note(event.caseNumber().value(), event);
    }

    @EventListener
    void hear(CaseEnded event) {
        note(event.caseNumber().value(), event);
    }

    <E> List<E> heard(String caseNumber, Class<E> type) {
        List<E> events = new ArrayList<>();
        for (Object event : heard.getOrDefault(caseNumber, List.of())) {
            if (type.isInstance(event)) {
                events.add(type.cast(event));
            }
        }
        return events;
    }

    long openTasks(String caseNumber) {
        return jdbc.sql(
                        "SELECT count(*) FROM act_ru_task t JOIN workflow_case c ON c.instance = t.proc_inst_id_ WHERE c.number = ?")
                .param(caseNumber)
                .query(Long.class)
                .single();
    }

    private void note(String caseNumber, Object event) {
        if (caseNumber.startsWith("TINY-")) {
            heard.computeIfAbsent(caseNumber, key -> new CopyOnWriteArrayList<>())
                    .add(event);
        }
    }
}
