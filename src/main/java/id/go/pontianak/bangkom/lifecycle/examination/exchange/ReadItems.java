package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file holds: its questions with the line each begins on, and everything that is wrong with it. */
public final class ReadItems {

    /** The topic of a question whose file names none. */
    public static final String NO_TOPIC = "Umum";

    /** How hard a question is meant to be where its file does not say. */
    public static final int NO_LEVEL = 2;

    /** What the fields of a question are called in files. */
    private static final Map<String, String> COLUMNS = Map.of(
            "topic", "topik",
            "competency", "kompetensi",
            "stem", "soal",
            "key", "kunci",
            "explanation", "penjelasan",
            "level", "tingkat");

    /** A question and the line of the file on which it begins. */
    public record Entry(int line, ItemText text) {}

    private final String place;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    public ReadItems(String place) {
        this.place = place;
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** A question as it stands in the file; what is wrong with it is noted, a topic that is not named becomes the general one. */
    public void add(int line, ItemText read) {
        ItemText text = read;
        if (read.topic().isEmpty()) {
            text = read.withTopic(NO_TOPIC);
            warning(line, "item.noTopic", NO_TOPIC);
        }
        text.problems()
                .forEach(problem -> error(
                        line,
                        COLUMNS.getOrDefault(problem.field(), problem.field()),
                        "item.%s".formatted(problem.kind())));
        Integer first = known.putIfAbsent(text.sameAs(), line);
        if (first != null && !text.stem().isEmpty()) {
            error(line, "", "item.twiceInFile", first);
        }
        entries.add(new Entry(line, text));
    }

    public void error(int line, String field, String kind, Object... arguments) {
        faults.add(Fault.error(place, line, field, -1, kind, arguments));
    }

    public void warning(int line, String kind, Object... arguments) {
        faults.add(Fault.warning(place, line, "", -1, kind, arguments));
    }
}
