package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of a session as its keepers see it: everybody who takes part, alphabetical and numbered as on paper, with all sessions of that day. */
@Service
@Transactional(readOnly = true)
public class AttendanceGrid {

    /** {@code open}: marks can be entered, because the scan window of the session has begun. */
    public record Column(Session session, boolean open, int present, int missing) {}

    public record Cell(
            UUID session, PersonId person, @Nullable Mark mark, boolean open) {

        public int version() {
            return mark == null ? 0 : mark.version();
        }

        public String state() {
            MarkState state = mark == null ? null : mark.state();
            return state == null ? "" : state.name();
        }
    }

    /** {@code unit} is the name of the perangkat daerah; {@code number} the employee number as printed; cells in the order of columns. */
    public record Row(int no, Participant participant, String unit, String number, List<Cell> cells) {

        public Cell cell(Session session) {
            return cells.stream()
                    .filter(cell -> cell.session().equals(session.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public record Grid(Batch batch, Session session, ScanWindow window, List<Column> columns, List<Row> rows) {

        public Column column() {
            return columns.stream()
                    .filter(column -> column.session().id().equals(session.id()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Those of whom nothing is recorded yet. */
        public List<Row> missing() {
            return rows.stream()
                    .filter(row -> row.cell(session).state().isEmpty())
                    .toList();
        }
    }

    /** A session of the day with what is recorded of it. */
    private record Known(Session session, boolean open, Map<PersonId, Mark> marks) {}

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
        List<Session> day = sessions.of(batch).stream()
                .filter(other -> other.day().equals(session.day()) && Presences.attended(other)
                        || other.id().equals(id))
                .toList();
        List<Known> known = day.stream()
                .map(one -> new Known(one, open(one), marks.of(one.id())))
                .toList();
        List<Participant> roster =
                participants.of(batch).stream().filter(Participant::active).toList();
        List<Row> rows = rows(roster, known);
        return new Grid(batches.batch(batch), session, times.window(session), columns(known, rows), rows);
    }

    /** Every version of one mark, the newest first. */
    public List<Mark> history(PersonId reader, String batch, UUID id, PersonId person) {
        rights.requireReader(reader, batch, id);
        List<Mark> versions = new ArrayList<>(marks.versions(id, person));
        Collections.reverse(versions);
        return versions;
    }

    private List<Row> rows(List<Participant> roster, List<Known> day) {
        Map<PersonId, Person> people =
                directory.persons(roster.stream().map(Participant::person).toList());
        Map<String, String> units = roster.stream()
                .map(Participant::unit)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> directory.unit(code).name()));
        List<Row> rows = new ArrayList<>();
        for (Participant participant : roster) {
            Person person = people.get(participant.person());
            String number = person == null ? null : EmployeeNumber.display(person.number());
            List<Cell> cells = day.stream()
                    .map(one -> new Cell(
                            one.session().id(),
                            participant.person(),
                            one.marks().get(participant.person()),
                            one.open()))
                    .toList();
            rows.add(new Row(
                    rows.size() + 1,
                    participant,
                    Objects.requireNonNull(units.get(participant.unit())),
                    Objects.requireNonNullElse(number, ""),
                    cells));
        }
        return rows;
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
                            Collections.frequency(states, MarkState.HADIR.name()),
                            Collections.frequency(states, ""));
                })
                .toList();
    }

    private boolean open(Session session) {
        return !session.cancelled()
                && !times.now().isBefore(times.window(session).opens());
    }
}
