package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roster as later modules read it. A batch that has not started, and one nobody knows, have none. Checks no right. */
@Service
@Transactional(readOnly = true)
public class Participants {

    private final ParticipantRows rows;

    Participants(ParticipantRows rows) {
        this.rows = rows;
    }

    /** By their numbers, which is alphabetical by name as on the printed list; those who withdrew are among them. */
    public List<Participant> of(String batch) {
        return rows.of(batch);
    }

    public Optional<Participant> find(String batch, PersonId person) {
        return rows.find(batch, person);
    }

    /** In which batches the person takes or took part, by their numbers. */
    public List<Participant> ofPerson(PersonId person) {
        return rows.ofPerson(person);
    }

    /** Whether the person takes part and has not withdrawn. */
    public boolean isParticipant(String batch, PersonId person) {
        return find(batch, person).filter(Participant::active).isPresent();
    }

    /** Why and when the participant left; empty while he takes part. */
    public Optional<Withdrawal> withdrawal(String batch, PersonId person) {
        return rows.withdrawal(batch, person);
    }
}
