package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of a session as {@link AttendanceGrid} puts it together; {@code last} is the highest number that is given. */
public record Grid(Batch batch, Session session, ScanWindow window, int last, List<Column> columns, List<Row> rows) {

    /** {@code open}: marks can be entered, because the scan window of the session has begun; {@code keeps}: by the reader. */
    public record Column(Session session, boolean open, boolean keeps, int present, int missing) {}

    /** {@code open}: the reader can enter it. */
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
    public record Row(Participant participant, String unit, String number, List<Cell> cells) {

        /** That of the printed list. */
        public int no() {
            return participant.no();
        }

        public Cell cell(Session session) {
            return cells.stream()
                    .filter(cell -> cell.session().equals(session.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Column column() {
        return columns.stream()
                .filter(column -> column.session().id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Those of whom nothing is recorded yet. */
    public List<Row> missing() {
        return rows.stream().filter(row -> row.cell(session).state().isEmpty()).toList();
    }
}
