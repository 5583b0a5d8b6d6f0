package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.policy.Setting;
import id.go.pontianak.bangkom.foundation.policy.Setting.Value;
import id.go.pontianak.bangkom.foundation.policy.SettingHistory;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading and changing the dated settings, each change with its line in the journal. HR of the city, auditors and administrators read;
 * administrators change all, the head of the training division (Kabid) and the head of BKPSDM those of the training life cycle.
 * Everybody else is answered as if there were no such page.
 */
@Service
@Transactional
class SettingsDesk {

    /** What keeps the machine going rather than the training: left to administrators. */
    private static final Set<String> TECHNICAL = Set.of("notification", "workflow");

    private final SettingHistory settings;
    private final Authority authority;
    private final Directory directory;
    private final Journal journal;
    private final BusinessClock clock;

    SettingsDesk(
            SettingHistory settings, Authority authority, Directory directory, Journal journal, BusinessClock clock) {
        this.settings = settings;
        this.authority = authority;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Setting> list(Actor by) {
        requireReader(by);
        return settings.list(clock.today());
    }

    @Transactional(readOnly = true)
    Setting setting(Actor by, String key) {
        requireReader(by);
        return settings.setting(key, clock.today());
    }

    @Transactional(readOnly = true)
    List<Value> history(Actor by, String key) {
        requireReader(by);
        return settings.history(key);
    }

    void set(Actor by, String key, Value value, @Nullable String reason) {
        Setting before = requireEditor(by, key);
        String why = Reason.of(reason);
        settings.set(key, value, clock.today());
        record(by, before, "journal.policy.set", why, value.from(), Map.of("number", "" + value.number()));
    }

    void withdraw(Actor by, String key, LocalDate from) {
        Setting before = requireEditor(by, key);
        settings.withdraw(key, from, clock.today());
        record(by, before, "journal.policy.withdrawn", "", from, Map.of());
    }

    @Transactional(readOnly = true)
    boolean mayChange(Actor by, Setting setting) {
        return by.has(Role.ADMIN) || (!TECHNICAL.contains(setting.module()) && headsTraining(by));
    }

    /** The number under which the journal keeps what happens to a setting. */
    static CaseNumber journalOf(String key) {
        return new CaseNumber("SETTING-" + key);
    }

    boolean mayRead(Actor by) {
        return by.has(Role.ADMIN) || authority.overseesCity(by.person());
    }

    private void requireReader(Actor by) {
        if (!mayRead(by)) {
            throw new NotFound();
        }
    }

    private Setting requireEditor(Actor by, String key) {
        Setting setting = settings.setting(key, clock.today());
        if (!mayChange(by, setting)) {
            throw new NotFound();
        }
        return setting;
    }

    private boolean headsTraining(Actor by) {
        return answersFor(by, Function.KABID_PENGEMBANGAN) || answersFor(by, Function.KEPALA_BKPSDM);
    }

    private boolean answersFor(Actor by, Function function) {
        return directory
                .findOfficeOf(function)
                .filter(office -> authority.answersFor(by.person(), office))
                .isPresent();
    }

    private void record(
            Actor by, Setting setting, String action, String reason, LocalDate from, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("key", setting.key());
        facts.put("from", from.toString());
        facts.put("before", String.valueOf(setting.current().number()));
        journal.record(journalOf(setting.key()), Deed.of(action, by.person()).because(reason), facts);
    }
}
