package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
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
class MeasuredFacts {

    private final Participants participants;
    private final Examinations examinations;

    MeasuredFacts(Participants participants, Examinations examinations) {
        this.participants = participants;
        this.examinations = examinations;
    }

    /** What is measured comes before what was entered by hand. */
    Map<PersonId, ResultFacts> of(String batch, List<ParticipantResult> results) {
        List<TestScore> scores = examinations.scores(batch);
        Map<PersonId, ResultFacts> facts = new HashMap<>();
        Map<PersonId, Participant> roster = new HashMap<>();
        participants.of(batch).forEach(participant -> roster.put(participant.person(), participant));
        for (ParticipantResult result : results) {
            Participant participant = roster.get(result.person());
            boolean withdrawn = participant != null && !participant.active();
            facts.put(result.person(), new ResultFacts(withdrawn, attendance(result), scores(scores, result)));
        }
        return facts;
    }

    private static @Nullable Attendance attendance(ParticipantResult result) {
        Integer entered = result.measured().attendance();
        return entered == null ? null : new Attendance(entered, 0, 0, 0);
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
