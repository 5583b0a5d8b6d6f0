package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.domain.RecordRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of all learners of a course, for whoever may have them; the right is asked by the module that gives them away. */
@Service
@Transactional(readOnly = true)
public class LearningRecords {

    private final RecordRows rows;

    LearningRecords(RecordRows rows) {
        this.rows = rows;
    }

    /** In the order in which they began. */
    public List<LearningRecord> of(String programme) {
        Map<UUID, List<LearningRecord.Read>> reads = rows.reads(programme);
        return rows.learners(programme).stream()
                .map(learner -> new LearningRecord(
                        learner.id(),
                        new PersonId(learner.person()),
                        learner.version(),
                        learner.batch(),
                        learner.completed(),
                        learner.score(),
                        reads.getOrDefault(learner.id(), List.of())))
                .toList();
    }
}
