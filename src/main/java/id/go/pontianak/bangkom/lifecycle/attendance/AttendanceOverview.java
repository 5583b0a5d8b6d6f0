package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attendance of a whole batch. Those who run or audit it read all sessions and all participants, trainers their own sessions, participants
 * what is recorded of themselves; for everybody else there is none.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceOverview {

    /** A session with its marks; {@code own} what is recorded of the reader. */
    public record SessionLine(
            Session session,
            boolean reads,
            int present,
            int missing,
            @Nullable Mark own) {}

    public record PersonLine(int no, Participant participant, String unit, Presence presence) {}

    /** {@code own} is null for whoever does not take part. */
    public record Overview(
            Batch batch,
            List<SessionLine> sessions,
            List<PersonLine> people,
            @Nullable Presence own) {

        public boolean reads() {
            return sessions.stream().anyMatch(SessionLine::reads);
        }
    }

    private final Batches batches;
    private final Sessions sessions;
    private final Participants participants;
    private final Presences presences;
    private final MarkRows marks;
    private final AttendanceRights rights;
    private final Directory directory;

    AttendanceOverview(
            Batches batches,
            Sessions sessions,
            Participants participants,
            Presences presences,
            MarkRows marks,
            AttendanceRights rights,
            Directory directory) {
        this.batches = batches;
        this.sessions = sessions;
        this.participants = participants;
        this.presences = presences;
        this.marks = marks;
        this.rights = rights;
        this.directory = directory;
    }

    /** Whether there is anything to read for this person. */
    public boolean isThere(PersonId reader, String number) {
        return participants.isParticipant(number, reader)
                || rights.mayReadSome(reader, number) && !attended(number).isEmpty();
    }

    public Overview of(PersonId reader, String number) {
        Batch batch = batches.batch(number);
        boolean takesPart = participants.isParticipant(number, reader);
        List<Participant> roster =
                participants.of(number).stream().filter(Participant::active).toList();
        boolean all = rights.mayReadAll(reader, number);
        List<SessionLine> lines = attended(number).stream()
                .map(session -> line(session, reader, all || rights.mayRead(reader, session.id()), roster.size()))
                .filter(line -> takesPart || line.reads())
                .toList();
        if (!takesPart && (lines.isEmpty() || !rights.mayReadSome(reader, number))) {
            throw new NotFound();
        }
        return new Overview(
                batch,
                lines,
                all ? people(number, roster) : List.of(),
                takesPart ? presences.of(number, reader) : null);
    }

    private List<Session> attended(String number) {
        return sessions.of(number).stream().filter(Presences::attended).toList();
    }

    private SessionLine line(Session session, PersonId reader, boolean reads, int people) {
        Map<PersonId, Mark> known = marks.of(session.id());
        long present = known.values().stream().filter(Mark::present).count();
        long recorded =
                known.values().stream().filter(mark -> mark.state() != null).count();
        return new SessionLine(session, reads, (int) present, (int) Math.max(0, people - recorded), known.get(reader));
    }

    private List<PersonLine> people(String number, List<Participant> roster) {
        Map<PersonId, Presence> shares =
                presences.of(number).stream().collect(Collectors.toMap(Presence::person, Function.identity()));
        Map<String, String> units = roster.stream()
                .map(Participant::unit)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> directory.unit(code).name()));
        List<PersonLine> lines = new ArrayList<>();
        for (Participant participant : roster) {
            lines.add(new PersonLine(
                    lines.size() + 1,
                    participant,
                    Objects.requireNonNull(units.get(participant.unit())),
                    Objects.requireNonNull(shares.get(participant.person()))));
        }
        return lines;
    }
}
