package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What becomes of the rows of a recap, and what is wrong with them, as it is shown before the file is applied. */
final class RecapReport {

    static final String NEW = "NEW";
    static final String CHANGED = "CHANGED";
    static final String KEPT = "KEPT";
    static final String SAME = "SAME";

    /** Columns by the fields of {@link RecapRules}. */
    private static final Map<String, String> COLUMNS = Map.of(
            "wish", RecapColumns.WISH,
            "programme", RecapColumns.PROGRAMME,
            "topic", RecapColumns.TOPIC,
            "remark", RecapColumns.REMARK,
            "citation", RecapColumns.REMARK,
            "people", RecapColumns.PEOPLE,
            "code", RecapColumns.CODE);

    private final List<Fault> faults = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();
    private final Map<String, Line> seen = new HashMap<>();

    List<Fault> faults() {
        return faults;
    }

    Preview preview() {
        return new Preview(faults, rows);
    }

    /** Whoever did not touch the row loses nothing by what somebody else wrote there meanwhile. */
    void overtaken(RecapCells cells, String key, String version, String now, String file) {
        String seenVersion = cells.text(RecapColumns.VERSION);
        if (seenVersion.substring(seenVersion.indexOf('.') + 1).equals(version)) {
            say(KEPT, cells, key, file, now);
        } else {
            cells.line().error(RecapColumns.VERSION, "recap.changed", now, file);
        }
    }

    boolean twice(String key, RecapCells cells) {
        Line earlier = seen.putIfAbsent(key, cells.line());
        if (earlier != null) {
            cells.line().error(RecapColumns.CODE, "recap.twice", earlier.seenFrom(cells.line()));
        }
        return earlier != null;
    }

    static void checked(RecapCells cells, Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            String field = Objects.requireNonNull(refusal.field());
            cells.line().error(COLUMNS.getOrDefault(field, RecapColumns.TOPIC), String.join(".", "recap", field));
        }
    }

    void say(String kind, RecapCells cells, String key, String before, String after) {
        rows.add(new PreviewRow(kind, cells.line().place(), cells.line().number(), key, before, after));
    }
}
