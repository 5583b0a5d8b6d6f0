package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Values that travelled with a form, as people read them: days in words, what has a name by its name. */
@Component
class ShownValues {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final MessageSourceAccessor messages;

    ShownValues(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    String label(String label) {
        return days(messages.getMessage(label, label, locale()));
    }

    /** A digest tells nobody anything; it is called by this key. */
    String text(String value, String digest) {
        if (DIGEST.matcher(value).matches()) {
            return messages.getMessage(digest, locale());
        }
        String key = value.startsWith("#") ? value.substring(1) : "";
        return key.isEmpty() ? days(value) : messages.getMessage(key, key, locale());
    }

    private static String days(String text) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("d MMMM uuuu", locale());
        return DAY.matcher(text).replaceAll(day -> {
            try {
                return words.format(LocalDate.parse(day.group()));
            } catch (DateTimeParseException noDay) {
                return day.group();
            }
        });
    }

    String deed(String name, Instant at) {
        String when = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale())
                .withZone(BusinessClock.CITY)
                .format(at);
        return messages.getMessage("portal.kept.by", new Object[] {name, when}, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
