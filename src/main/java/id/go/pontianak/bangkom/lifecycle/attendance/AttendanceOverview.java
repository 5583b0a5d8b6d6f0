package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceRights.Reach;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attendance of a whole batch. Those who run or audit it read all sessions and all participants, trainers their own sessions, superiors and HR of a
 * perangkat daerah the shares of their own people, participants what is recorded of themselves; for everybody else there is none.
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

    public record PersonLine(Participant participant, String unit, Presence presence) {}

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
                || rights.of(reader, number).readsSome() && !attended(number).isEmpty()
                || !rights.ownPeople(reader, active(number)).isEmpty();
    }

    public Overview of(PersonId reader, String number) {
        Batch batch = batches.batch(number);
        boolean takesPart = participants.isParticipant(number, reader);
        List<Participant> roster = active(number);
        Reach reach = rights.of(reader, number);
        List<Participant> shown = reach.readsAll() ? roster : rights.ownPeople(reader, roster);
        List<SessionLine> lines = lines(reader, attended(number), reach, roster).stream()
                .filter(line -> takesPart || line.reads())
                .toList();
        boolean serves = reach.readsSome() && !lines.isEmpty();
        if (!takesPart && !serves && shown.isEmpty()) {
            throw new NotFound();
        }
        return new Overview(
                batch,
                lines,
                shown.isEmpty() ? List.of() : people(number, shown),
                takesPart ? presences.of(number, reader) : null);
    }

    private List<Participant> active(String number) {
        return participants.of(number).stream().filter(Participant::active).toList();
    }

    private List<Session> attended(String number) {
        return sessions.of(number).stream().filter(Presences::attended).toList();
    }

    private List<SessionLine> lines(PersonId reader, List<Session> attended, Reach reach, List<Participant> roster) {
        Set<PersonId> people = roster.stream().map(Participant::person).collect(Collectors.toSet());
        Map<UUID, Map<PersonId, Mark>> known =
                marks.ofAll(attended.stream().map(Session::id).toList());
        return attended.stream()
                .map(session -> line(
                        session, reach.reads(session.id()), people, known.getOrDefault(session.id(), Map.of()), reader))
                .toList();
    }

    private static SessionLine line(
            Session session, boolean reads, Set<PersonId> people, Map<PersonId, Mark> known, PersonId reader) {
        List<Mark> ofThem = known.values().stream()
                .filter(mark -> mark.state() != null && people.contains(mark.person()))
                .toList();
        long present = ofThem.stream().filter(Mark::present).count();
        return new SessionLine(session, reads, (int) present, people.size() - ofThem.size(), known.get(reader));
    }

    private List<PersonLine> people(String number, List<Participant> roster) {
        Map<PersonId, Presence> shares =
                presences.of(number).stream().collect(Collectors.toMap(Presence::person, Function.identity()));
        Map<String, String> units = AttendanceGrid.units(directory, roster);
        List<PersonLine> lines = new ArrayList<>();
        for (Participant participant : roster) {
            lines.add(new PersonLine(
                    participant,
                    Objects.requireNonNull(units.get(participant.unit())),
                    Objects.requireNonNull(shares.get(participant.person()))));
        }
        return lines;
    }
}
