package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tasks of a review of a programme's year: those of an evaluation, in another process. */
@Component
class ReviewTasks implements CaseTypePart {

    private final VerdictTasks verdicts;

    ReviewTasks(VerdictTasks verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public String caseType() {
        return ProgrammeReviewProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return verdicts.elements();
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        return verdicts.describe(task);
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        return verdicts.record(decision);
    }

    @Override
    public boolean leavesOpen(Decision decision) {
        return verdicts.leavesOpen(decision);
    }
}
