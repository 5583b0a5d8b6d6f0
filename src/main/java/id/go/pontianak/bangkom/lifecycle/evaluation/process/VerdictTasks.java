package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationDecisions;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The three tasks about a proposed verdict: reviewed by an analyst, by the head of division, decided by the head of BKPSDM. */
@Component
class VerdictTasks implements CaseTypePart {

    private static final int PRIORITY = 50;

    private static final String OVERRULED = "overruled";
    private static final String RETURNED = "returned";
    private static final String CONFLICT = "conflict";

    private final EvaluationCases cases;
    private final EvaluationDecisions decisions;
    private final EvaluationRights rights;

    VerdictTasks(EvaluationCases cases, EvaluationDecisions decisions, EvaluationRights rights) {
        this.cases = cases;
        this.decisions = decisions;
        this.rights = rights;
    }

    @Override
    public String caseType() {
        return ProgrammeEvaluationProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                ProgrammeEvaluationProcess.REVIEW,
                ProgrammeEvaluationProcess.ENDORSE,
                ProgrammeEvaluationProcess.DECIDE);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Evaluation evaluation = cases.load(task.caseNumber().value());
        TaskDescription description = TaskDescription.of(
                        task, ConflictScope.barring(rights.excluded(evaluation)), evaluation.version(), PRIORITY)
                .of(evaluation.programme())
                .explainedAt("/evaluations/" + evaluation.number());
        if (!evaluation.review()) {
            description = description.in(evaluation.batch());
        }
        return switch (task.element()) {
            case ProgrammeEvaluationProcess.REVIEW -> description.decidedBy("reviewVerdictForm");
            case ProgrammeEvaluationProcess.ENDORSE -> description.decidedBy("endorseVerdictForm");
            case ProgrammeEvaluationProcess.DECIDE -> description.decidedBy("decideVerdictForm");
            default -> throw new IllegalStateException("evaluations have no task " + task.element());
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        if (decision.outcome().equals(CONFLICT)) {
            decisions.recuse(number, deed("recused", decision));
            return Map.of();
        }
        return switch (decision.task().element()) {
            case ProgrammeEvaluationProcess.REVIEW -> {
                decision.as(ReviewVerdictForm.class);
                decisions.forward(number, deed("forwarded", decision));
                yield Map.of();
            }
            case ProgrammeEvaluationProcess.ENDORSE ->
                Map.ofEntries(ProgrammeEvaluationProcess.ENDORSEMENT.of(
                        endorse(decision, decision.as(EndorseVerdictForm.class).verdict())));
            case ProgrammeEvaluationProcess.DECIDE ->
                Map.ofEntries(ProgrammeEvaluationProcess.DECISION.of(
                        decide(decision, decision.as(DecideVerdictForm.class).verdict())));
            default ->
                throw new IllegalStateException(
                        "no task of evaluations: " + decision.task().element());
        };
    }

    private String endorse(Decision decision, @Nullable String verdict) {
        String number = decision.task().caseNumber().value();
        switch (decision.outcome()) {
            case RETURNED -> decisions.giveBack(number, deed("returned", decision));
            case OVERRULED -> decisions.endorse(number, verdict(verdict), deed("overruled", decision));
            default -> decisions.endorse(number, deed("endorsed", decision));
        }
        return decision.outcome().equals(RETURNED) ? RETURNED : "endorsed";
    }

    private String decide(Decision decision, @Nullable String verdict) {
        String number = decision.task().caseNumber().value();
        switch (decision.outcome()) {
            case RETURNED -> decisions.giveBack(number, deed("returned", decision));
            case OVERRULED -> decisions.decide(number, verdict(verdict), deed("overruled", decision));
            default -> decisions.decide(number, deed("decided", decision));
        }
        return decision.outcome().equals(RETURNED) ? RETURNED : "decided";
    }

    private static ProgrammeVerdict verdict(@Nullable String name) {
        return Arrays.stream(ProgrammeVerdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolated.at("verdict", "refusal.evaluation.sameVerdict"));
    }

    /** With a conflict of interest the task itself goes on to others. */
    @Override
    public boolean leavesOpen(Decision decision) {
        return decision.outcome().equals(CONFLICT);
    }

    private static Deed deed(String action, Decision decision) {
        return Deed.of(action, decision.decidedBy()).as(decision.capacity()).because(decision.reason());
    }
}
