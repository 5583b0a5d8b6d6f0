package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Cause;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Design;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.RedesignRows;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The task of writing down how a method is to change. */
@Component
class RedesignTasks implements CaseTypePart {

    private static final int PRIORITY = 45;
    private static final String CONFLICT = "conflict";

    private final RedesignRows rows;
    private final EvaluationRights rights;
    private final Redesigns redesigns;
    private final BusinessClock clock;

    RedesignTasks(RedesignRows rows, EvaluationRights rights, Redesigns redesigns, BusinessClock clock) {
        this.rows = rows;
        this.rights = rights;
        this.redesigns = redesigns;
        this.clock = clock;
    }

    @Override
    public String caseType() {
        return MethodRedesignProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(MethodRedesignProcess.REDESIGN);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Redesign redesign = rows.load(task.caseNumber().value());
        return TaskDescription.of(
                        task,
                        ConflictScope.barring(rights.excludedFromRedesign(redesign.batch())),
                        redesign.version(),
                        PRIORITY)
                .of(redesign.programme())
                .in(redesign.batch())
                .explainedAt("/evaluations/" + Evaluation.numberOf(redesign.batch()))
                .decidedBy("redesignMethodForm");
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        RedesignMethodForm form = decision.as(RedesignMethodForm.class);
        if (form.outcome().equals(CONFLICT)) {
            redesigns.recuse(number, deed("recused", decision));
            return Map.of();
        }
        Design design = new Design(
                cause(form.cause()),
                text(form.change()),
                text(form.evidence()),
                text(form.pilot()),
                text(form.cost()),
                decision.decidedBy(),
                clock.today());
        boolean published = redesigns.design(number, design, deed("designed", decision));
        return Map.ofEntries(MethodRedesignProcess.VERSION_PUBLISHED.of(published));
    }

    /** With a conflict of interest the task itself goes on to others. */
    @Override
    public boolean leavesOpen(Decision decision) {
        return decision.outcome().equals(CONFLICT);
    }

    private static Cause cause(@Nullable String name) {
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolated.at("cause", "refusal.evaluation.cause"));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static Deed deed(String action, Decision decision) {
        return Deed.of(action, decision.decidedBy()).as(decision.capacity()).because(decision.reason());
    }
}
