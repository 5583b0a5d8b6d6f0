package id.go.pontianak.bangkom.portal.tables;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.policy.Setting;
import id.go.pontianak.bangkom.foundation.policy.SettingHistory;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.models.RuleTable;
import id.go.pontianak.bangkom.foundation.workflow.models.RuleTable.Column;
import id.go.pontianak.bangkom.foundation.workflow.models.RuleTables;
import id.go.pontianak.bangkom.portal.settings.SettingWords;
import id.go.pontianak.bangkom.portal.tables.TablePage.Cell;
import id.go.pontianak.bangkom.portal.tables.TablePage.Fed;
import id.go.pontianak.bangkom.portal.tables.TablePage.Head;
import id.go.pontianak.bangkom.portal.tables.TablePage.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every deployed table in words. The rules are no secret: who is decided about may know them, and so may everybody who signs in. */
@Component
class TablePages {

    /** Where the description of a row ends and its legal basis begins. */
    private static final String BASIS = "Dasar:";

    private final RuleTables tables;
    private final TableWords words;
    private final PlainReading reading;
    private final SettingHistory settings;
    private final SettingWords settingWords;
    private final BusinessClock clock;

    TablePages(
            RuleTables tables,
            TableWords words,
            PlainReading reading,
            SettingHistory settings,
            SettingWords settingWords,
            BusinessClock clock) {
        this.tables = tables;
        this.words = words;
        this.reading = reading;
        this.settings = settings;
        this.settingWords = settingWords;
        this.clock = clock;
    }

    List<Head> list() {
        return tables.list().stream().map(this::head).toList();
    }

    TablePage page(String key) {
        RuleTable table = tables.find(key).orElseThrow(NotFound::new);
        return new TablePage(
                head(table), words.find("hit." + table.hitPolicy()).orElse(""), rows(table), settingsOf(table));
    }

    private Head head(RuleTable table) {
        return new Head(
                table.key(),
                table.title(),
                words.find(table.key() + ".decides").orElse(""),
                table.rules().size(),
                table.version(),
                table.since());
    }

    List<Row> rows(RuleTable table) {
        Set<String> groups = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        List<String> said = words.list(table.key() + ".said");
        for (RuleTable.Rule rule : table.rules()) {
            String text = rule.description();
            int basis = text.lastIndexOf(BASIS);
            String group = rule.id().replaceFirst("_[^_]*$", "");
            rows.add(new Row(
                    rule.id(),
                    !group.equals("rule") && groups.add(group) ? group : null,
                    basis < 0 ? text : text.substring(0, basis).strip(),
                    basis < 0 ? "" : text.substring(basis + BASIS.length()).strip(),
                    cells(table.key(), table.inputs(), rule.conditions(), List.of()),
                    cells(table.key(), table.outputs(), rule.results(), said)));
        }
        return rows;
    }

    /** Without the columns in which any value fits, and without those of which the row speaks anyway. */
    private List<Cell> cells(String table, List<Column> columns, List<String> texts, List<String> said) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            String text = texts.get(at);
            if (!text.isEmpty() && !said.contains(column.name())) {
                var plain = reading.of(table, column.name(), text);
                cells.add(new Cell(column.label(), plain.orElse(text), plain.isPresent()));
            }
        }
        return cells;
    }

    private List<Fed> settingsOf(RuleTable table) {
        return words.list(table.key() + ".settings").stream()
                .map(key -> settings.setting(key, clock.today()))
                .map(this::fed)
                .toList();
    }

    private Fed fed(Setting setting) {
        Setting.Value value = setting.current();
        return new Fed(
                setting.key(),
                settingWords.name(setting),
                settingWords.value(setting, value.number()),
                value.from(),
                value.legalBasis());
    }
}
