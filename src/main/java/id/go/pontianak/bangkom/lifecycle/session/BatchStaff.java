package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import id.go.pontianak.bangkom.lifecycle.session.domain.StaffRows;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs a batch, and who may: asked inside the deciding transaction. */
@Service
@Transactional(readOnly = true)
public class BatchStaff {

    private final StaffRows rows;
    private final SessionRows sessions;
    private final Authority authority;

    BatchStaff(StaffRows rows, SessionRows sessions, Authority authority) {
        this.rows = rows;
        this.sessions = sessions;
        this.authority = authority;
    }

    /** Organisers first, then trainers and assistants, by name. */
    public List<StaffMember> of(String batch) {
        return rows.listOf(batch);
    }

    /** The organisers whom the directory knows, each once. */
    public Stream<PersonId> organisers(String batch) {
        return rows.listOf(batch).stream()
                .filter(member -> member.task() == Task.ORGANISER)
                .map(StaffMember::person)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Organisers of this batch, and HR of the city. */
    public boolean mayRun(String batch, PersonId person) {
        return authority.isCityHr(person) || rows.listOf(batch).stream().anyMatch(member -> organises(member, person));
    }

    /** Whoever may run the batch, and the trainers and assistants of this session. */
    public boolean mayRunSession(UUID session, PersonId person) {
        return sessions.find(session)
                .filter(found -> rightsOf(found.batch(), person).session(session))
                .isPresent();
    }

    public RunRights rightsOf(String batch, PersonId person) {
        return new RunRights(
                mayRun(batch, person),
                rows.listOf(batch).stream()
                        .filter(member -> person.equals(member.person()))
                        .toList());
    }

    /** Whether the person does anything in it. */
    public boolean serves(String batch, PersonId person) {
        return rows.listOf(batch).stream().anyMatch(member -> person.equals(member.person()));
    }

    /** Whether the person is a trainer in a batch of the programme that is not over. */
    public boolean trains(String programme, PersonId person) {
        return rows.trains(programme, person);
    }

    /** Everybody else is answered as if there were nothing to run. */
    public void requireRunner(String batch, PersonId person) {
        if (!mayRun(batch, person)) {
            throw new NotFound();
        }
    }

    private static boolean organises(StaffMember member, PersonId person) {
        return member.task() == Task.ORGANISER && person.equals(member.person());
    }
}
