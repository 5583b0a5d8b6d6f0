package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.StoredFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceGrid;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Cell;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Row;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.SharedDevices;
import id.go.pontianak.bangkom.lifecycle.attendance.SignedLists;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the list shows to whom. */
@Component
@Transactional(readOnly = true)
class GridPages {

    /** Which rows are shown; an empty text narrows nothing. */
    public record Filter(String search, String unit, boolean missing) {

        static final Filter ALL = new Filter("", "", false);

        boolean takes(Row row, Grid grid) {
            return row.participant()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .contains(search.strip().toLowerCase(Locale.ROOT))
                    && (unit.isEmpty() || row.participant().unit().equals(unit))
                    && (!missing || row.cell(grid.session()).state().isEmpty());
        }
    }

    /** {@code rows} those of the filter; {@code units} names by code; {@code names} of those who recorded something by hand; {@code shared}
     * people who marked themselves from one browser, each as one text. */
    public record Page(
            Grid grid,
            List<Row> rows,
            Filter filter,
            Map<String, String> units,
            List<StoredFile> lists,
            List<String> shared,
            Map<PersonId, String> names,
            Editor editor) {}

    /** Whether the reader keeps the list, and which marks he may take back at this moment. */
    public record Editor(boolean keeps, PersonId person, Clock clock) {

        public boolean undoes(Cell cell) {
            Mark mark = cell.mark();
            return cell.open()
                    && mark != null
                    && mark.by().equals(person)
                    && mark.how() != Way.QR
                    && clock.instant().isBefore(mark.at().plus(AttendanceKeeping.UNDO));
        }
    }

    /** One cell after it was entered. */
    public record Saved(Cell cell, Row row, Grid grid, Map<PersonId, String> names, Editor editor) {}

    private final AttendanceGrid grids;
    private final SharedDevices devices;
    private final SignedLists lists;
    private final Participants participants;
    private final Directory directory;
    private final Clock clock;

    GridPages(
            AttendanceGrid grids,
            SharedDevices devices,
            SignedLists lists,
            Participants participants,
            Directory directory,
            Clock clock) {
        this.grids = grids;
        this.devices = devices;
        this.lists = lists;
        this.participants = participants;
        this.directory = directory;
        this.clock = clock;
    }

    Page page(PersonId reader, String batch, UUID id, Filter filter) {
        Grid grid = grids.of(reader, batch, id);
        Map<String, String> units = grid.rows().stream()
                .collect(Collectors.toMap(row -> row.participant().unit(), Row::unit, (one, same) -> one));
        return new Page(
                grid,
                grid.rows().stream().filter(row -> filter.takes(row, grid)).toList(),
                filter,
                units,
                lists.of(id),
                grid.column().keeps() ? shared(grid) : List.of(),
                names(grid),
                editor(reader, grid));
    }

    Saved cell(PersonId reader, String batch, UUID session, PersonId person) {
        Grid grid = grids.of(reader, batch, session);
        Row row = grid.rows().stream()
                .filter(one -> one.participant().person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Saved(row.cell(grid.session()), row, grid, names(grid), editor(reader, grid));
    }

    /** Whether the person has a row. */
    boolean lists(String batch, PersonId person) {
        return participants.isParticipant(batch, person);
    }

    /** Of these participants, for a sentence. */
    String names(String batch, List<PersonId> people) {
        return directory.persons(people).values().stream()
                .map(person -> person.name())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    private Editor editor(PersonId reader, Grid grid) {
        return new Editor(grid.column().keeps(), reader, clock);
    }

    private List<String> shared(Grid grid) {
        Map<PersonId, String> names = grid.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.participant().person(),
                        row -> row.participant().name()));
        return devices.shared(grid.session().id()).stream()
                .map(people -> people.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private Map<PersonId, String> names(Grid grid) {
        List<PersonId> people = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Optional.ofNullable(cell.mark()).stream())
                .map(Mark::by)
                .distinct()
                .toList();
        return directory.persons(people).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
