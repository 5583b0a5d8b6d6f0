package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceRights.Reach;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Cell;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Column;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Row;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of a session as its keepers see it: everybody who takes part, alphabetical and numbered as on paper, with those sessions of that day that the
 * reader reads as well; what of them is not theirs is neither shown nor sent back. However many there are, the database is asked as often.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceGrid {

    /** A session of the day with what is recorded of it. */
    private record Known(Session session, boolean open, boolean keeps, Map<PersonId, Mark> marks) {}

    private final AttendanceRights rights;
    private final Batches batches;
    private final Sessions sessions;
    private final Participants participants;
    private final Directory directory;
    private final MarkRows marks;
    private final ScanTimes times;

    AttendanceGrid(
            AttendanceRights rights,
            Batches batches,
            Sessions sessions,
            Participants participants,
            Directory directory,
            MarkRows marks,
            ScanTimes times) {
        this.rights = rights;
        this.batches = batches;
        this.sessions = sessions;
        this.participants = participants;
        this.directory = directory;
        this.marks = marks;
        this.times = times;
    }

    public Grid of(PersonId reader, String batch, UUID id) {
        Session session = rights.requireReader(reader, batch, id);
        List<Participant> all = participants.of(batch);
        List<Known> day = day(rights.of(reader, batch), session);
        List<Row> rows = rows(all.stream().filter(Participant::active).toList(), day);
        return new Grid(
                batches.batch(batch),
                session,
                times.window(session),
                all.stream().mapToInt(Participant::no).max().orElse(0),
                columns(day, rows),
                rows);
    }

    private List<Known> day(Reach reach, Session session) {
        List<Session> day = sessions.of(session.batch()).stream()
                .filter(other -> other.day().equals(session.day()) && Presences.attended(other)
                        || other.id().equals(session.id()))
                .filter(other -> reach.reads(other.id()))
                .toList();
        Map<UUID, Map<PersonId, Mark>> known =
                marks.ofAll(day.stream().map(Session::id).toList());
        return day.stream()
                .map(one -> new Known(
                        one,
                        !one.cancelled() && times.begun(one),
                        reach.keeps(one.id()),
                        known.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private List<Row> rows(List<Participant> roster, List<Known> day) {
        Map<PersonId, Person> people =
                directory.persons(roster.stream().map(Participant::person).toList());
        Map<String, String> units = units(directory, roster);
        List<Row> rows = new ArrayList<>();
        for (Participant participant : roster) {
            Person person = people.get(participant.person());
            String number = person == null ? null : EmployeeNumber.display(person.number());
            List<Cell> cells = day.stream()
                    .map(one -> new Cell(
                            one.session().id(),
                            participant.person(),
                            one.marks().get(participant.person()),
                            one.open() && one.keeps()))
                    .toList();
            rows.add(new Row(
                    participant,
                    Objects.requireNonNull(units.get(participant.unit())),
                    Objects.requireNonNullElse(number, ""),
                    cells));
        }
        return rows;
    }

    /** Names of the perangkat daerah of these people by code. */
    static Map<String, String> units(Directory directory, List<Participant> people) {
        Map<String, String> names =
                directory.listGovernmentUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return people.stream()
                .map(Participant::unit)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> Optional.ofNullable(names.get(code))
                                .orElseGet(() -> directory.unit(code).name())));
    }

    private static List<Column> columns(List<Known> day, List<Row> rows) {
        return day.stream()
                .map(one -> {
                    List<String> states = rows.stream()
                            .map(row -> row.cell(one.session()).state())
                            .toList();
                    return new Column(
                            one.session(),
                            one.open(),
                            one.keeps(),
                            Collections.frequency(states, MarkState.HADIR.name()),
                            Collections.frequency(states, ""));
                })
                .toList();
    }
}
