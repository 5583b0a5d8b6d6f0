package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One file against the recap as it is now, row by row, as a merge of three: a row that only the file changed is taken, one that only somebody
 * else changed since stays as it is now, and one that both changed is a fault that shows both.
 */
final class RecapReading {

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

    private final UnitNeeds unit;
    private final Map<String, RecapLine> lines = new HashMap<>();
    private final Map<UUID, ExtraNeed> extras = new LinkedHashMap<>();
    private final RecapRules.Known rules;

    private final List<Fault> faults = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();
    private final Map<String, Line> seen = new HashMap<>();
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final List<ExtraNeed> changed = new ArrayList<>();
    private final List<ExtraNeed> added = new ArrayList<>();

    RecapReading(UnitNeeds unit, List<RecapLine> lines, List<ExtraNeed> extras, RecapRules.Known rules) {
        this.unit = unit;
        lines.forEach(line -> this.lines.put(line.code(), line));
        extras.forEach(extra -> this.extras.put(extra.id(), extra));
        this.rules = rules;
    }

    List<Fault> faults() {
        return faults;
    }

    Preview preview() {
        return new Preview(faults, rows);
    }

    Map<String, Choice> choices() {
        return choices;
    }

    List<ExtraNeed> changed() {
        return changed;
    }

    List<ExtraNeed> added() {
        return added;
    }

    void row(Line line) {
        RecapCells cells = new RecapCells(line);
        String its = cells.text(RecapColumns.UNIT);
        if (!its.equalsIgnoreCase(unit.unit())) {
            line.error(RecapColumns.UNIT, "recap.otherUnit", its, unit.unit());
            return;
        }
        switch (cells.text(RecapColumns.SOURCE).toUpperCase(Locale.ROOT)) {
            case RecapColumns.GAPS -> line(cells);
            case "KINERJA", "STRATEGIS" -> extra(cells);
            default -> line.error(RecapColumns.SOURCE, "recap.source", cells.text(RecapColumns.SOURCE));
        }
    }

    private void line(RecapCells cells) {
        String code = cells.text(RecapColumns.CODE).toUpperCase(Locale.ROOT);
        RecapLine now = lines.get(code);
        if (now == null) {
            cells.line().error(RecapColumns.CODE, "recap.line", code);
            return;
        }
        if (twice(code, cells) || !cells.computed(now)) {
            return;
        }
        Choice current = now.choice();
        Choice entered = cells.choice();
        if (entered.equals(current)) {
            say(SAME, cells, code, "", RecapColumns.words(current));
        } else if (!cells.text(RecapColumns.VERSION).equals(RecapColumns.version(current))) {
            overtaken(
                    cells,
                    code,
                    RecapColumns.version(entered),
                    RecapColumns.words(current),
                    RecapColumns.words(entered));
        } else if (topicOfItsOwn(entered, current)) {
            cells.line().error(RecapColumns.TOPIC, "recap.topicOfProgramme", Objects.toString(entered.programme(), ""));
        } else {
            checked(cells, () -> {
                Choice kept = rules.choice(entered);
                choices.put(code, kept);
                say(CHANGED, cells, code, RecapColumns.words(current), RecapColumns.words(kept));
            });
        }
    }

    /** A programme gives the topic its name, so what was written beside it would be lost. */
    private boolean topicOfItsOwn(Choice entered, Choice current) {
        String named = entered.programme() == null ? null : rules.programmes().get(entered.programme());
        return named != null
                && !entered.topic().equals(named)
                && !entered.topic().equals(current.topic())
                && !entered.topic().isEmpty();
    }

    private void extra(RecapCells cells) {
        ExtraNeed entered = cells.extra();
        if (entered == null) {
            return;
        }
        String version = cells.text(RecapColumns.VERSION);
        if (version.isEmpty()) {
            fresh(cells, entered);
            return;
        }
        ExtraNeed current = extras.get(entered.id());
        if (current == null) {
            cells.line().error(RecapColumns.VERSION, "recap.gone", RecapColumns.words(entered));
        } else if (!twice(entered.id().toString(), cells)) {
            known(cells, current, entered, version.substring(version.indexOf('.') + 1));
        }
    }

    private void known(RecapCells cells, ExtraNeed current, ExtraNeed entered, String version) {
        String key = RecapColumns.word(current.basis());
        if (entered.equals(current)) {
            say(SAME, cells, key, "", RecapColumns.words(current));
        } else if (!version.equals(RecapColumns.version(current))) {
            overtaken(
                    cells,
                    key,
                    RecapColumns.version(entered),
                    RecapColumns.words(current),
                    RecapColumns.words(entered));
        } else {
            checked(cells, () -> {
                ExtraNeed kept = rules.extra(entered, current.id());
                changed.add(kept);
                say(CHANGED, cells, key, RecapColumns.words(current), RecapColumns.words(kept));
            });
        }
    }

    /** A file that is brought a second time adds nothing a second time. */
    private void fresh(RecapCells cells, ExtraNeed entered) {
        checked(cells, () -> {
            ExtraNeed kept = rules.extra(entered, entered.id());
            String version = RecapColumns.version(kept);
            boolean there = extras.values().stream()
                    .anyMatch(one -> RecapColumns.version(one).equals(version));
            if (!there && !twice(version, cells)) {
                added.add(kept);
            }
            say(there ? SAME : NEW, cells, RecapColumns.word(kept.basis()), "", RecapColumns.words(kept));
        });
    }

    /** Whoever did not touch the row loses nothing by what somebody else wrote there meanwhile. */
    private void overtaken(RecapCells cells, String key, String version, String now, String file) {
        String seenVersion = cells.text(RecapColumns.VERSION);
        if (seenVersion.substring(seenVersion.indexOf('.') + 1).equals(version)) {
            say(KEPT, cells, key, file, now);
        } else {
            cells.line().error(RecapColumns.VERSION, "recap.changed", now, file);
        }
    }

    private boolean twice(String key, RecapCells cells) {
        Line earlier = seen.putIfAbsent(key, cells.line());
        if (earlier != null) {
            cells.line().error(RecapColumns.CODE, "recap.twice", earlier.seenFrom(cells.line()));
        }
        return earlier != null;
    }

    private static void checked(RecapCells cells, Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            String field = Objects.requireNonNull(refusal.field());
            cells.line().error(COLUMNS.getOrDefault(field, RecapColumns.TOPIC), String.join(".", "recap", field));
        }
    }

    private void say(String kind, RecapCells cells, String key, String before, String after) {
        rows.add(new PreviewRow(kind, cells.line().place(), cells.line().number(), key, before, after));
    }
}
