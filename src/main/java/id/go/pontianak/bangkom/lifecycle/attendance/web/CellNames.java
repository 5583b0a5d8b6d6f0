package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Cell;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The name of a cell's field says which cell it is and which version was seen, so that a whole list travels as plain fields. */
@Component("attendanceCells")
class CellNames {

    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern NAME = Pattern.compile("m-" + ID + "-([0-9]{1,6})-" + ID);

    public String of(Cell cell) {
        return "m-" + cell.session() + '-' + cell.version() + '-' + cell.person();
    }

    /** The same whatever its version. */
    public String id(Cell cell) {
        return "cell-" + cell.session() + '-' + cell.person();
    }

    /** What can be chosen, in the order of the printed list. */
    public List<MarkState> states() {
        return List.of(MarkState.values());
    }

    static List<Entry> read(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> {
                    Matcher name = NAME.matcher(field.getKey());
                    return name.matches() ? entry(name, field.getValue()) : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Entry entry(Matcher name, String value) {
        return new Entry(
                UUID.fromString(name.group(1)),
                PersonId.of(name.group(3)),
                state(value),
                Integer.parseInt(name.group(2)));
    }

    private static @Nullable MarkState state(String value) {
        if (value.isEmpty()) {
            return null;
        }
        return Arrays.stream(MarkState.values())
                .filter(state -> state.name().equals(value))
                .findFirst()
                .orElseThrow(() -> RuleViolated.of("refusal.attendance.state"));
    }
}
