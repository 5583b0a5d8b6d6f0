package id.go.pontianak.bangkom.foundation.workflow.engine;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.workflow.CaseEnded;
import id.go.pontianak.bangkom.foundation.workflow.CaseStarted;
import id.go.pontianak.bangkom.foundation.workflow.CaseStepped;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases.CaseRow;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Translates what happens to a case in the engine into our events, in the same transaction. */
@Component
public class EngineEvents {

    private final WorkflowCases cases;
    private final HibernateFlush flush;
    private final ApplicationEventPublisher events;

    EngineEvents(WorkflowCases cases, HibernateFlush flush, ApplicationEventPublisher events) {
        this.cases = cases;
        this.flush = flush;
        this.events = events;
    }

    void started(DelegateExecution execution) {
        CaseNumber number = numberOf(execution);
        ExecutionEntity instance = (ExecutionEntity) execution;
        String process = processOf(execution);
        CaseRow row = new CaseRow(
                number, process, execution.getProcessInstanceId(), execution.getProcessDefinitionId(), true, null);
        boolean isNew = cases.insert(row, now());
        if (!isNew && !partOfItsCaller(instance)) {
            throw new NotPossibleNow("refusal.workflow.caseExists", number.value());
        }
        if (isNew) {
            flush.hibernate();
            events.publishEvent(new CaseStarted(process, number));
        }
    }

    void stepped(DelegateExecution execution, String element, String type, String name, boolean entered) {
        events.publishEvent(new CaseStepped(
                processOf(execution),
                numberOf(execution),
                execution.getActivityInstanceId(),
                element,
                type,
                name,
                entered,
                now()));
    }

    /** The last of these before its instance ends is the end of the case. */
    void reached(DelegateExecution execution, String endElement) {
        cases.reached(execution.getProcessInstanceId(), endElement);
    }

    void ended(DelegateExecution execution) {
        cases.end(execution.getProcessInstanceId(), now()).ifPresent(ended -> {
            flush.hibernate();
            events.publishEvent(new CaseEnded(ended.process(), ended.number(), textOf(ended.endElement())));
        });
    }

    /** A called process under its caller's number is a part of the same case. */
    private static boolean partOfItsCaller(ExecutionEntity instance) {
        ExecutionEntity caller = instance.getSuperExecution();
        return caller != null && instance.getBusinessKey().equals(caller.getProcessBusinessKey());
    }

    public static CaseNumber numberOf(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        if (number == null || number.isBlank()) {
            throw new IllegalStateException("a case needs its number: " + EngineText.of(execution));
        }
        return new CaseNumber(number);
    }

    public static String processOf(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    public static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
