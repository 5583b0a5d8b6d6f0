package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence;
import id.go.pontianak.bangkom.lifecycle.attendance.Presences;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ResultFacts.Attendance;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was measured of the participants of a batch; the tests of a batch are those of the group with its number. */
@Component
public class MeasuredFacts {

    private final Participants participants;
    private final Presences presences;
    private final Examinations examinations;
    private final LearningProgress learning;
    private final Batches batches;

    MeasuredFacts(
            Participants participants,
            Presences presences,
            Examinations examinations,
            LearningProgress learning,
            Batches batches) {
        this.learning = learning;
        this.batches = batches;
        this.participants = participants;
        this.presences = presences;
        this.examinations = examinations;
    }

    /** What is measured comes before what was entered by hand. */
    public Map<PersonId, ResultFacts> of(String batch, List<ParticipantResult> results) {
        List<TestScore> scores = examinations.scores(batch);
        Map<PersonId, ResultFacts> facts = new HashMap<>();
        Map<PersonId, Participant> roster = new HashMap<>();
        participants.of(batch).forEach(participant -> roster.put(participant.person(), participant));
        Map<PersonId, Presence> attended = new HashMap<>();
        presences.of(batch).forEach(presence -> attended.put(presence.person(), presence));
        Batch measuring = batches.batch(batch);
        Map<PersonId, LearningProgress.Progress> learned = learning.ofSelfPaced(measuring);
        Map<PersonId, LearningProgress.Progress> read =
                measuring.mode() == Batch.Mode.CAMPURAN ? learning.of(measuring) : Map.of();
        for (ParticipantResult result : results) {
            Participant participant = roster.get(result.person());
            boolean withdrawn = participant != null && !participant.active();
            facts.put(
                    result.person(),
                    new ResultFacts(
                            withdrawn,
                            attendance(attended.get(result.person()), result),
                            scores(scores, result),
                            learned(learned.get(result.person())),
                            percent(read.get(result.person()))));
        }
        return facts;
    }

    private static @Nullable Integer percent(LearningProgress.@Nullable Progress progress) {
        return progress == null ? null : progress.percent();
    }

    private static ResultFacts.@Nullable Learned learned(LearningProgress.@Nullable Progress progress) {
        return progress == null ? null : new ResultFacts.Learned(progress.percent(), progress.completed() != null);
    }

    private static @Nullable Attendance attendance(@Nullable Presence presence, ParticipantResult result) {
        if (presence != null && recorded(presence)) {
            return new Attendance(
                    presence.percent(),
                    presence.excused(),
                    presence.ill(),
                    presence.absent(),
                    presence.unrecorded(),
                    missed(presence.missed()));
        }
        Integer entered = result.measured().attendance();
        return entered == null ? null : new Attendance(entered, 0, 0, 0, 0);
    }

    private static ResultFacts.Missed missed(Presence.Missed missed) {
        return new ResultFacts.Missed(missed.sessions(), missed.hours().value(), missed.days());
    }

    /** Whether anything at all was recorded of the person; sessions of which nothing is known are no absence. */
    private static boolean recorded(Presence presence) {
        return presence.present().value() > 0 || presence.excused() + presence.ill() + presence.absent() > 0;
    }

    private static ResultFacts.Scores scores(List<TestScore> scores, ParticipantResult result) {
        return new ResultFacts.Scores(
                or(
                        best(scores, result.person(), TestKind.PRE),
                        result.measured().pre()),
                or(
                        best(scores, result.person(), TestKind.POST),
                        result.measured().post()),
                best(scores, result.person(), TestKind.REMEDIAL));
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal measured, @Nullable BigDecimal entered) {
        return measured == null ? entered : measured;
    }

    private static @Nullable BigDecimal best(List<TestScore> scores, PersonId person, TestKind kind) {
        return scores.stream()
                .filter(score -> score.kind() == kind && score.person().equals(person))
                .map(TestScore::score)
                .filter(score -> score != null)
                .findFirst()
                .orElse(null);
    }
}
