package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.workflow.CaseMigrated;
import id.go.pontianak.bangkom.foundation.workflow.versions.CaseVersions.Standing;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves one case to today's model: its row locked first, then the engine, then what we keep of it, and one line in its journal. What the
 * plan does not lead anywhere refuses, and the case stays whole on the model it has.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CaseMigration {

    private final CaseVersions cases;
    private final Models models;
    private final MigrationPlans plans;
    private final RenamedTasks tasks;
    private final RuntimeService runtime;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CaseMigration(
            CaseVersions cases,
            Models models,
            MigrationPlans plans,
            RenamedTasks tasks,
            @Lazy RuntimeService runtime,
            Journal journal,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.models = models;
        this.plans = plans;
        this.tasks = tasks;
        this.runtime = runtime;
        this.journal = journal;
        this.events = events;
    }

    void move(CaseNumber caseNumber) {
        Standing standing = cases.lockOpen(caseNumber).orElse(null);
        if (standing == null) {
            return;
        }
        ProcessDefinition from = models.find(standing.definition())
                .orElseThrow(() -> new NotPossibleNow("refusal.workflow.notMigrated.gone"));
        ProcessDefinition to = models.latest(standing.process());
        if (Models.movesForward(from, to)) {
            move(standing, from, to);
            cases.runsOn(caseNumber, to.getId());
            Map<String, String> renamed = tasks.follow(caseNumber);
            if (Models.tag(from).compareTo(Models.tag(to)) < 0) {
                journal.recordSystem(
                        caseNumber,
                        "journal.workflow.migrated",
                        Map.of("from", from.getVersionTag(), "to", to.getVersionTag()));
            }
            events.publishEvent(new CaseMigrated(standing.process(), caseNumber, renamed));
        }
    }

    private void move(Standing standing, ProcessDefinition from, ProcessDefinition to) {
        try {
            runtime.newMigration(plans.of(from, to))
                    .processInstanceIds(standing.instance())
                    .execute();
        } catch (MigratingProcessInstanceValidationException stays) {
            throw new NotPossibleNow("refusal.workflow.notMigrated.place", place(stays, from), to.getVersionTag());
        } catch (MigrationPlanValidationException faulty) {
            throw new NotPossibleNow("refusal.workflow.notMigrated.plan", from.getVersionTag(), to.getVersionTag());
        }
    }

    private String place(MigratingProcessInstanceValidationException stays, ProcessDefinition from) {
        return stays.getValidationReport().getActivityInstanceReports().stream()
                .filter(MigratingActivityInstanceValidationReport::hasFailures)
                .map(report -> models.label(from.getId(), report.getSourceScopeId()))
                .findFirst()
                .orElse("–");
    }
}
