package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence;
import id.go.pontianak.bangkom.lifecycle.attendance.Presences;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took so much part in a training that he can judge it: was at a session, or, where everybody learns alone, has read half of what he had to. */
@Component
@Transactional(readOnly = true)
class Attendees {

    private static final int HALF = 50;

    private final Presences presences;
    private final LearningProgress learning;
    private final Batches batches;

    Attendees(Presences presences, LearningProgress learning, Batches batches) {
        this.presences = presences;
        this.learning = learning;
        this.batches = batches;
    }

    List<PersonId> of(String batch) {
        Stream<PersonId> present = presences.of(batch).stream()
                .filter(presence -> presence.present().value() > 0)
                .map(Presence::person);
        Stream<PersonId> read = learning.ofSelfPaced(batches.batch(batch)).values().stream()
                .filter(progress -> progress.percent() >= HALF)
                .map(LearningProgress.Progress::person);
        return Stream.concat(present, read).distinct().toList();
    }

    /** Whether nobody can be found to have been there any more, as of everybody who was not, all sessions are recorded. */
    boolean allKnown(String batch) {
        return presences.of(batch).stream().allMatch(one -> one.present().value() > 0 || one.unrecorded() == 0);
    }
}
