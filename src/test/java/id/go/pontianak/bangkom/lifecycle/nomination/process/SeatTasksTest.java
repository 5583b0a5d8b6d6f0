package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an older or a newer form may send and this release does not know gives nobody's seat away. */
class SeatTasksTest {

    /** They are never asked: whatever is not known ends before. */
    private final SeatTasks answers = new SeatTasks(null, null, null);

    @Test
    void anUnknownAnswerIsNone() {
        Decision later = decision("postponed");
        assertThatThrownBy(() -> answers.confirm(later)).hasMessageContaining("has no outcome postponed");
        assertThatThrownBy(() -> answers.acceptOffer(later)).hasMessageContaining("has no outcome postponed");
        assertThatThrownBy(() -> answers.answerQuestion(later)).hasMessageContaining("has no outcome postponed");
    }

    private static Decision decision(String outcome) {
        PersonId somebody = new PersonId(UUID.randomUUID());
        Addressee himself = Addressee.person(somebody);
        return new Decision(
                new OpenTask(
                        new TaskId("t"),
                        NominationProcess.KEY,
                        "userTask_any",
                        new CaseNumber("NOM-1"),
                        List.of(himself),
                        Instant.EPOCH,
                        null),
                somebody,
                new Capacity(himself, Capacity.Kind.OWN_AFFAIR, null, "Pegawai"),
                outcome,
                Map.of(),
                null);
    }
}
