package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.ProcessVariable;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.batch.call.CallUps;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Recusals;
import id.go.pontianak.bangkom.lifecycle.batch.list.Conflicts;
import id.go.pontianak.bangkom.lifecycle.batch.list.Decree;
import id.go.pontianak.bangkom.lifecycle.batch.list.DecreeListForm;
import id.go.pontianak.bangkom.lifecycle.batch.list.EndorseListForm;
import id.go.pontianak.bangkom.lifecycle.batch.list.LateSetting;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tasks of a batch: HR orders the list, the Kabid endorses it, Kepala BKPSDM sets it by decree; where that comes too late, HR decides
 * about the schedule; where too few take part, the Kabid whether it is held. Each outcome goes into a variable of its own, and into the one that released models share.
 */
@Component
class TrainingBatchTasks implements CaseTypePart {

    private static final int PRIORITY = 60;

    private static final Set<String> STAYING_OPEN =
            Set.of(TrainingBatchProcess.TASK_DECIDE_SCHEDULE, TrainingBatchProcess.TASK_DECIDE_HOLDING);

    /** The one outcome of ordering, whose page has no form that would know it. */
    private static final String FROZEN = "frozen";

    private final TrainingBatches batches;
    private final Recusals recusals;
    private final Decree decree;
    private final Conflicts conflicts;
    private final LateSetting lateSetting;
    private final CallUps callUps;
    private final Directory directory;

    TrainingBatchTasks(
            TrainingBatches batches,
            Recusals recusals,
            Decree decree,
            Conflicts conflicts,
            LateSetting lateSetting,
            CallUps callUps,
            Directory directory) {
        this.batches = batches;
        this.recusals = recusals;
        this.decree = decree;
        this.conflicts = conflicts;
        this.lateSetting = lateSetting;
        this.callUps = callUps;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return TrainingBatchProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                TrainingBatchProcess.TASK_ORDER_LIST,
                TrainingBatchProcess.TASK_ENDORSE_LIST,
                TrainingBatchProcess.TASK_DECREE_LIST,
                TrainingBatchProcess.TASK_DECIDE_SCHEDULE,
                TrainingBatchProcess.TASK_DECIDE_HOLDING);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        TrainingBatch batch = batches.findById(task.caseNumber().value()).orElseThrow(NotFound::new);
        boolean ofTheList = !task.element().equals(TrainingBatchProcess.TASK_DECIDE_HOLDING);
        String page = "/batches/" + batch.number() + (ofTheList ? "/selection" : "");
        TaskDescription description = TaskDescription.of(
                        task, ConflictScope.barring(recusals.excluded(batch.number())), batch.seenVersion(), PRIORITY)
                .of(batch.read().programme())
                .in(batch.number())
                .explainedAt(page);
        String form = formOf(task.element());
        return form == null ? description.doneAt(page) : description.decidedBy(form);
    }

    /** The list is ordered on a page of its own. */
    private static @Nullable String formOf(String element) {
        return switch (element) {
            case TrainingBatchProcess.TASK_ORDER_LIST -> null;
            case TrainingBatchProcess.TASK_ENDORSE_LIST -> "endorseListForm";
            case TrainingBatchProcess.TASK_DECREE_LIST -> "decreeListForm";
            case TrainingBatchProcess.TASK_DECIDE_SCHEDULE -> "decideScheduleForm";
            case TrainingBatchProcess.TASK_DECIDE_HOLDING -> "decideHoldingForm";
            default -> throw new IllegalStateException("a batch has no task " + element);
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        return switch (decision.task().element()) {
            case TrainingBatchProcess.TASK_ORDER_LIST -> frozen(decision);
            case TrainingBatchProcess.TASK_ENDORSE_LIST -> endorsed(decision);
            case TrainingBatchProcess.TASK_DECREE_LIST -> set(decision);
            case TrainingBatchProcess.TASK_DECIDE_SCHEDULE ->
                decided(decision, lateSetting::decide, TrainingBatchProcess.SCHEDULE_DECISION);
            case TrainingBatchProcess.TASK_DECIDE_HOLDING ->
                decided(decision, callUps::decide, TrainingBatchProcess.HOLDING_DECISION);
            default ->
                throw new IllegalStateException(
                        "no task of a batch: " + decision.task().element());
        };
    }

    private Map<String, Object> frozen(Decision decision) {
        if (!decision.outcome().equals(FROZEN)) {
            throw RuleViolated.at("outcome", "refusal.workflow.outcome");
        }
        decree.freeze(decision.task().caseNumber().value(), by(decision));
        return Map.ofEntries(
                TrainingBatchProcess.ENDORSER.of(officeOf(Function.KABID_PENGEMBANGAN)),
                TrainingBatchProcess.DECREEING_AUTHORITY.of(officeOf(Function.KEPALA_BKPSDM)));
    }

    private Map<String, Object> endorsed(Decision decision) {
        if (!recused(decision)) {
            decree.endorse(decision.task().caseNumber().value(), decision.as(EndorseListForm.class), by(decision));
        }
        return outcome(decision, TrainingBatchProcess.ENDORSEMENT);
    }

    private Map<String, Object> set(Decision decision) {
        if (!recused(decision)) {
            decree.set(decision.task().caseNumber().value(), decision.as(DecreeListForm.class), by(decision));
        }
        return outcome(decision, TrainingBatchProcess.DECREE_OUTCOME);
    }

    private Map<String, Object> decided(
            Decision decision, Consumer<Decision> deciding, ProcessVariable<String> variable) {
        if (leavesOpen(decision)) {
            conflicts.declareAboutSchedule(decision.task().caseNumber().value(), decision.reason(), by(decision));
            return Map.of();
        }
        deciding.accept(decision);
        return outcome(decision, variable);
    }

    /** With a conflict of interest about schedule or holding the task itself goes on to others. */
    @Override
    public boolean leavesOpen(Decision decision) {
        return decision.outcome().equals(Conflicts.CONFLICT)
                && STAYING_OPEN.contains(decision.task().element());
    }

    /** Models released before the conflict was drawn lead back to ordering: then the list is open again. */
    @Override
    public void afterwards(Decision decision) {
        String number = decision.task().caseNumber().value();
        if (decision.outcome().equals(Conflicts.CONFLICT) && !leavesOpen(decision) && decree.waitsForOrdering(number)) {
            decree.reopenList(number);
        }
    }

    private boolean recused(Decision decision) {
        boolean conflict = decision.outcome().equals(Conflicts.CONFLICT);
        if (conflict) {
            conflicts.recuse(decision.task().caseNumber().value(), decision.reason(), by(decision));
        }
        return conflict;
    }

    private static Map<String, Object> outcome(Decision decision, ProcessVariable<String> variable) {
        return Map.ofEntries(variable.of(decision.outcome()), TrainingBatchProcess.OUTCOME.of(decision.outcome()));
    }

    private static Acting by(Decision decision) {
        return new Acting(decision.decidedBy(), decision.capacity());
    }

    private String officeOf(Function function) {
        return Addressee.office(directory.officeOf(function)).toString();
    }
}
