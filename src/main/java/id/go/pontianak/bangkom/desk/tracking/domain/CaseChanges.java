package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to cases in the transaction under way. A decision takes a case through ten elements; they become rows once, just
 * before the commit.
 */
final class CaseChanges {

    /** A passage through an element; what is null stays as it is in the table. */
    static final class Step {
        final String id;
        final CaseNumber caseNumber;
        final String element;
        final String elementType;
        final String name;

        @Nullable
        Instant entered;

        @Nullable
        Instant left;

        @Nullable
        TaskOf task;

        Step(String id, CaseNumber caseNumber, String element, String elementType, String name) {
            this.id = id;
            this.caseNumber = caseNumber;
            this.element = element;
            this.elementType = elementType;
            this.name = name;
        }
    }

    /** What a step says of its task. */
    record TaskOf(TaskId id, String title, @Nullable Instant due, List<String> candidates) {}

    /** A task that another transaction opened, and what has become of it in this one. */
    record TaskChange(
            @Nullable Instant due,
            @Nullable List<String> candidates,
            @Nullable Answer answer) {

        /** In which capacity it was answered, and how. */
        record Answer(String capacity, String outcome) {}
    }

    final Map<String, Step> steps = new LinkedHashMap<>();
    final Map<TaskId, TaskChange> tasks = new LinkedHashMap<>();
    final Map<CaseNumber, String> processes = new LinkedHashMap<>();
    final Map<CaseNumber, String> ended = new LinkedHashMap<>();
    final Set<CaseNumber> changed = new LinkedHashSet<>();

    void touch(String process, CaseNumber caseNumber) {
        processes.put(caseNumber, process);
        changed.add(caseNumber);
    }

    /** The open step of this element in which a task was just created. */
    @Nullable
    Step openStepOf(CaseNumber caseNumber, String element) {
        Step found = null;
        for (Step step : steps.values()) {
            if (step.caseNumber.equals(caseNumber)
                    && step.element.equals(element)
                    && step.left == null
                    && step.task == null) {
                found = step;
            }
        }
        return found;
    }
}
