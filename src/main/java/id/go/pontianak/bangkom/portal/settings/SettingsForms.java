package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.policy.Setting.Value;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of a setting show all its values. */
@Component
class SettingsForms implements FormRoute.Source {

    private static final String SETTING = "/settings/{key}";

    private final SettingsDesk desk;
    private final CurrentUser currentUser;

    SettingsForms(SettingsDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(SETTING, SETTING).showing(SETTING, this::values),
                FormRoute.of(SETTING + "/withdraw", SETTING).showing(SETTING, this::values));
    }

    private Shown values(Map<String, String> variables) {
        String key = variables.getOrDefault("key", "");
        Shown shown = Shown.ofCase(SettingsDesk.journalOf(key));
        for (Value value : LookupCache.once("forms.settings", key, () -> desk.history(currentUser.actor(), key))) {
            shown = shown.fact(value.from().toString(), String.valueOf(value.number()));
        }
        return shown;
    }
}
