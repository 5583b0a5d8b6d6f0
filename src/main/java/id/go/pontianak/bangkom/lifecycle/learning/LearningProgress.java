package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the participants of a batch are with its course, for later modules. Checks no right. */
@Service
@Transactional(readOnly = true)
public class LearningProgress {

    /**
     * {@code percent} of the mandatory pages by their minutes; {@code seen} the last day on which a page was opened, null: never;
     * {@code completed} and {@code score} once all is there that the course asks.
     */
    public record Progress(
            PersonId person,
            int percent,
            @Nullable LocalDate seen,
            @Nullable LocalDate completed,
            @Nullable BigDecimal score) {}

    private final Participants participants;
    private final CourseRows courses;
    private final LearnerRows learners;

    LearningProgress(Participants participants, CourseRows courses, LearnerRows learners) {
        this.participants = participants;
        this.courses = courses;
        this.learners = learners;
    }

    /** Of the participants in the order of the roster; empty where the batch has no course, or is not learned at one's own pace alone. */
    public Map<PersonId, Progress> ofSelfPaced(Batch batch) {
        return batch.mode().blocks() ? Map.of() : of(batch);
    }

    /** The same of any batch whose programme has a course. */
    public Map<PersonId, Progress> of(Batch batch) {
        Optional<Course> published = courses.published(batch.programme());
        if (published.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Learner> begun = new HashMap<>();
        learners.ofBatch(batch.number()).forEach(learner -> begun.put(learner.person(), learner));
        Map<Integer, Course> versions = new HashMap<>(Map.of(published.get().version(), published.get()));
        Map<PersonId, Progress> progress = new LinkedHashMap<>();
        List<Participant> roster = participants.of(batch.number());
        for (Participant participant : roster) {
            Optional<Learner> learner = Optional.ofNullable(begun.get(participant.person()));
            progress.put(
                    participant.person(),
                    new Progress(
                            participant.person(),
                            learner.map(one -> percent(batch, one, versions)).orElse(0),
                            learner.map(Learner::seen).orElse(null),
                            learner.map(Learner::completed).orElse(null),
                            learner.map(Learner::score).orElse(null)));
        }
        return progress;
    }

    /** Whether entry and final test of the batch are those of its course, which opens them. */
    public boolean opensTests(Batch batch) {
        return !batch.mode().blocks() && courses.published(batch.programme()).isPresent();
    }

    /** Whether completing the course of this programme is its result, by rule. */
    public boolean settles(String programme) {
        return courses.automatic(programme);
    }

    private int percent(Batch batch, Learner learner, Map<Integer, Course> versions) {
        Course course = versions.computeIfAbsent(
                learner.version(),
                version -> courses.find(batch.programme(), version).orElseThrow());
        return new Enrolment(course, batch, learner, false).percent();
    }
}
