package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.policy.Setting;
import id.go.pontianak.bangkom.foundation.policy.Setting.Value;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The settings as rows with words: what a number measures is said beside it. */
@Component
class SettingsPages {

    /** A group of the list: the settings of one module. */
    record Group(String label, List<Row> rows) {}

    /** A setting in the list. */
    record Row(
            String key,
            String name,
            String value,
            Value current,
            @Nullable LocalDate changesOn) {}

    /** One value in the history; {@code future} may be withdrawn, {@code current} is in force. */
    record Line(Value value, String words, boolean future, boolean current) {}

    /** One setting with all its values. */
    record Page(Setting setting, String name, String unit, boolean mayChange, List<Line> lines) {}

    private final SettingsDesk desk;
    private final BusinessClock clock;
    private final SettingWords words;

    SettingsPages(SettingsDesk desk, BusinessClock clock, SettingWords words) {
        this.desk = desk;
        this.clock = clock;
        this.words = words;
    }

    List<Group> groups(Actor actor) {
        Map<String, List<Setting>> modules = desk.list(actor).stream()
                .collect(Collectors.groupingBy(Setting::module, TreeMap::new, Collectors.toList()));
        return modules.entrySet().stream()
                .map(module -> new Group(
                        words.module(module.getKey()),
                        module.getValue().stream().map(this::row).toList()))
                .toList();
    }

    Page page(Actor actor, String key) {
        Setting setting = desk.setting(actor, key);
        LocalDate today = clock.today();
        List<Line> lines = desk.history(actor, key).stream()
                .map(value -> new Line(
                        value,
                        words.value(setting, value.number()),
                        value.from().isAfter(today),
                        value.equals(setting.current())))
                .toList();
        return new Page(setting, words.name(setting), words.unit(setting), desk.mayChange(actor, setting), lines);
    }

    private Row row(Setting setting) {
        return new Row(
                setting.key(),
                words.name(setting),
                words.value(setting, setting.current().number()),
                setting.current(),
                setting.changesOn());
    }
}
