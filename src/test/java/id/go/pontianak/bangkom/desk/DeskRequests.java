package id.go.pontianak.bangkom.desk;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Cases;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A process made for the tests of the desk: one official decides, HR verifies. Its data lives in a table of its own, as a module's does. */
@Component
@Transactional
public class DeskRequests implements CaseType, CaseTypePart {

    public static final String PROCESS = "desk-request";

    /** A request as it is made; {@code status} REFUSES makes the domain refuse every decision about it. */
    public record Request(
            String number,
            @Nullable PersonId subject,
            String unit,
            Addressee decider,
            Instant due,
            int priority,
            String status) {

        public static Request of(String number, @Nullable PersonId subject, Addressee decider, Instant due) {
            return new Request(number, subject, "DINKES", decider, due, 50, "OPEN");
        }

        public Request refusing() {
            return new Request(number, subject, unit, decider, due, priority, "REFUSES");
        }

        public Request urgent(int urgency) {
            return new Request(number, subject, unit, decider, due, urgency, status);
        }
    }

    private record Row(
            @Nullable UUID subject,
            String unit,
            int priority,
            int version,
            String status,
            @Nullable UUID recused) {}

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    DeskRequests(JdbcClient jdbc, Cases cases, Journal journal, ApplicationEventPublisher events, BusinessClock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    void makeTable() {
        jdbc.sql("""
                        SET ROLE postgres;
                        CREATE TABLE IF NOT EXISTS desk_request (number text PRIMARY KEY, subject uuid, unit text NOT NULL,
                            priority integer NOT NULL, version integer NOT NULL, status text NOT NULL, recused uuid);
                        GRANT ALL ON desk_request TO bangkom_app;
                        SET ROLE bangkom_app""").update();
    }

    public void make(Request request) {
        jdbc.sql(
                        "INSERT INTO desk_request (number, subject, unit, priority, version, status) VALUES (?, CAST(? AS uuid), ?, ?, 1, ?)")
                .param(request.number())
                .param(request.subject() == null ? null : request.subject().toString())
                .param(request.unit())
                .param(request.priority())
                .param(request.status())
                .update();
        String proposer = request.subject() == null ? "role:hr-analyst" : "person:" + request.subject();
        cases.start(
                "deskRequest.made",
                new CaseNumber(request.number()),
                Map.of(
                        "decider",
                        request.decider().toString(),
                        "verifier",
                        "role:hr-analyst",
                        "proposer",
                        proposer,
                        "dueAt",
                        request.due()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime()
                                .withNano(0)
                                .toString()));
    }

    /** The proposal is another one now: whoever looked at the old one cannot decide it any more. */
    public void change(String number) {
        jdbc.sql("UPDATE desk_request SET version = version + 1 WHERE number = ?")
                .param(number)
                .update();
        events.publishEvent(new CaseChanged(PROCESS, new CaseNumber(number)));
    }

    public void recuse(String number, PersonId person) {
        jdbc.sql("UPDATE desk_request SET recused = ? WHERE number = ?")
                .param(person.value())
                .param(number)
                .update();
        events.publishEvent(new CaseChanged(PROCESS, new CaseNumber(number)));
    }

    @Override
    public String key() {
        return PROCESS;
    }

    @Override
    public String caseType() {
        return PROCESS;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                RequestElements.TASK_DECIDE_REQUEST,
                RequestElements.TASK_VERIFY_REQUEST,
                RequestElements.TASK_REVISE_REQUEST,
                // As a later release of its model calls two of them.
                "userTask_checkRequest",
                "userTask_amendRequest");
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.APPROVAL, TrainingStage.ENDED);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Row row = row(task.caseNumber().value());
        PersonId subject = row.subject() == null ? null : new PersonId(row.subject());
        Set<PersonId> recused = new HashSet<>();
        if (row.recused() != null) {
            recused.add(new PersonId(row.recused()));
        }
        boolean decides = task.element().equals(RequestElements.TASK_DECIDE_REQUEST);
        TaskDescription description = TaskDescription.of(
                        task,
                        new ConflictScope(
                                decides || !task.element().equals(RequestElements.TASK_REVISE_REQUEST) ? subject : null,
                                recused),
                        row.version(),
                        row.priority())
                .about(subject, row.unit())
                .of("ETK-01");
        return decides ? description.decidedBy("deskRequestForm") : description;
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        if (row(number).status().equals("REFUSES")) {
            throw new NotPossibleNow("refusal.desk-request.closed", number);
        }
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.desk-request." + decision.outcome(), decision.decidedBy())
                        .as(decision.capacity())
                        .because(decision.reason()));
        return Map.of("outcome", decision.outcome());
    }

    @Override
    public CaseDescription describe(CaseNumber caseNumber) {
        Row row = row(caseNumber.value());
        boolean open = cases.isOpen(caseNumber);
        return CaseDescription.of(
                        "Permohonan " + caseNumber,
                        open ? TrainingStage.APPROVAL : TrainingStage.ENDED,
                        open ? "desk-request.status.open" : "desk-request.status.ended",
                        "/tracking/" + caseNumber)
                .about(row.subject() == null ? null : new PersonId(row.subject()), row.unit())
                .of("ETK-01");
    }

    @Override
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return jdbc.sql("SELECT count(*) FROM inbox_done WHERE case_number = ? AND person = ?")
                        .param(caseNumber.value())
                        .param(person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Instant inDays(int days) {
        return clock.instant().plusSeconds(86_400L * days);
    }

    private Row row(String number) {
        return jdbc.sql("SELECT subject, unit, priority, version, status, recused FROM desk_request WHERE number = ?")
                .param(number)
                .query(Row.class)
                .single();
    }
}
