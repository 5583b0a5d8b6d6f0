package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.importing.Line;
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

    private final UnitNeeds unit;
    private final Map<String, RecapLine> lines = new HashMap<>();
    private final Map<UUID, ExtraNeed> extras = new LinkedHashMap<>();
    private final RecapRules.Known rules;

    private final RecapReport report = new RecapReport();
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final List<ExtraNeed> changed = new ArrayList<>();
    private final List<ExtraNeed> added = new ArrayList<>();

    RecapReading(UnitNeeds unit, List<RecapLine> lines, List<ExtraNeed> extras, RecapRules.Known rules) {
        this.unit = unit;
        lines.forEach(line -> this.lines.put(line.code(), line));
        extras.forEach(extra -> this.extras.put(extra.id(), extra));
        this.rules = rules;
    }

    RecapReport report() {
        return report;
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
        RecapLine line = lines.get(code);
        if (line == null) {
            cells.line().error(RecapColumns.CODE, "recap.line", code);
            return;
        }
        if (report.twice(code, cells) || !cells.computed(line)) {
            return;
        }
        Choice current = line.choice();
        Choice entered = cells.choice();
        if (entered.equals(current)) {
            report.say(RecapReport.SAME, cells, code, "", RecapColumns.words(current));
        } else if (!cells.text(RecapColumns.VERSION).equals(RecapColumns.version(current))) {
            String now = RecapColumns.words(current);
            report.overtaken(cells, code, RecapColumns.version(entered), now, RecapColumns.words(entered));
        } else if (topicOfItsOwn(entered, current)) {
            cells.line().error(RecapColumns.TOPIC, "recap.topicOfProgramme", Objects.toString(entered.programme(), ""));
        } else {
            RecapReport.checked(cells, () -> {
                Choice kept = rules.choice(entered);
                choices.put(code, kept);
                report.say(RecapReport.CHANGED, cells, code, RecapColumns.words(current), RecapColumns.words(kept));
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
        } else if (!report.twice(entered.id().toString(), cells)) {
            known(cells, current, entered, version.substring(version.indexOf('.') + 1));
        }
    }

    private void known(RecapCells cells, ExtraNeed current, ExtraNeed entered, String version) {
        String key = RecapColumns.word(current.basis());
        if (entered.equals(current)) {
            report.say(RecapReport.SAME, cells, key, "", RecapColumns.words(current));
        } else if (!version.equals(RecapColumns.version(current))) {
            report.overtaken(
                    cells,
                    key,
                    RecapColumns.version(entered),
                    RecapColumns.words(current),
                    RecapColumns.words(entered));
        } else {
            RecapReport.checked(cells, () -> {
                ExtraNeed kept = rules.extra(entered, current.id());
                changed.add(kept);
                report.say(RecapReport.CHANGED, cells, key, RecapColumns.words(current), RecapColumns.words(kept));
            });
        }
    }

    /** A file that is brought a second time adds nothing a second time. */
    private void fresh(RecapCells cells, ExtraNeed entered) {
        RecapReport.checked(cells, () -> {
            ExtraNeed kept = rules.extra(entered, entered.id());
            String version = RecapColumns.version(kept);
            boolean there = extras.values().stream()
                    .anyMatch(one -> RecapColumns.version(one).equals(version));
            if (!there && !report.twice(version, cells)) {
                added.add(kept);
            }
            report.say(
                    there ? RecapReport.SAME : RecapReport.NEW,
                    cells,
                    RecapColumns.word(kept.basis()),
                    "",
                    RecapColumns.words(kept));
        });
    }
}
