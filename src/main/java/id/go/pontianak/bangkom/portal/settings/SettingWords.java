package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.policy.Setting;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A setting in words: its name, and a value with its unit. */
@Component
public class SettingWords {

    private final MessageSource messages;

    SettingWords(MessageSource messages) {
        this.messages = messages;
    }

    public String name(Setting setting) {
        return text("policy." + setting.key());
    }

    public String value(Setting setting, int number) {
        return setting.unit() == Setting.Unit.CLOCK
                ? text("policy.unit.CLOCK", "%02d.%02d".formatted(number / 100, number % 100))
                : text("policy.unit." + setting.unit(), number);
    }

    String unit(Setting setting) {
        return text("policy.unit." + setting.unit() + ".long");
    }

    String module(String module) {
        return text("policy.module." + module);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
